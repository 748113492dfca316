using System.Collections.Immutable;

namespace AgreementGen.Documents;

/// <summary>All lines of a body in the order of reading, those of tables too.</summary>
public static class DocumentLines
{
    public static IEnumerable<Line> Of(ImmutableArray<Block> blocks)
    {
        foreach (var item in ParagraphFlow.Of(blocks))
        {
            if (item.Line is not null)
                yield return item.Line;
            foreach (var line in item.Table is null ? [] : Of(item.Table))
                yield return line;
        }
    }

    private static IEnumerable<Line> Of(Table table)
    {
        if (table.CaptionLine is { } caption)
            yield return caption;
        foreach (var heading in table.Columns.Select(column => column.Heading).OfType<Line>())
            yield return heading;
        foreach (var line in table.Rows.SelectMany(row => row).SelectMany(cell => cell.Lines))
            yield return line;
        if (table.Notes is not null)
            yield return table.Notes;
    }
}
