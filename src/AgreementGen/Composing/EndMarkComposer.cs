using System.Collections.Immutable;
using AgreementGen.Documents;

namespace AgreementGen.Composing;

/// <summary>Dấu kết thúc: <c>./.</c> or <c>.</c> behind the last words of the body.</summary>
internal static class EndMarkComposer
{
    public static ImmutableArray<Block> Close(ImmutableArray<Block> body, string mark) =>
        mark.Length == 0 || body.IsEmpty ? body : body.SetItem(body.Length - 1, Close(body[^1], mark));

    /// <summary>Of an annex: a table closes it as well as a mark alone below the table would.</summary>
    public static ImmutableArray<Block> CloseAnnex(ImmutableArray<Block> body, string mark) =>
        body is [.., { } last] && EndsWithTable(last) ? body : Close(body, mark);

    private static bool EndsWithTable(Block block) =>
        block is Clause clause && (clause.Items is [.., { } last] ? EndsWithTable(last) : clause.Table is not null);

    private static Block Close(Block block, string mark) =>
        block switch
        {
            Paragraph paragraph => paragraph with { Line = Close(paragraph.Line, mark) },
            Clause { Items.Length: > 0 } clause => clause with { Items = Close(clause.Items, mark) },
            // Nothing can be written into a table; the mark stands below it.
            Clause { Table: { } table } clause => clause with
            {
                Items = [new Paragraph(ParagraphRole.Text, new Line(mark, table.Origin))],
            },
            Clause { Paragraphs.Length: > 0 } clause => clause with
            {
                Paragraphs = clause.Paragraphs.SetItem(
                    clause.Paragraphs.Length - 1,
                    Close(clause.Paragraphs[^1], mark)
                ),
            },
            Clause { Heading: { } heading } clause => clause with { Heading = Close(heading, mark) },
            _ => block,
        };

    /// <summary>"…quy định." and "./." make "…quy định./."; what is there already is not doubled.</summary>
    private static Line Close(Line line, string mark)
    {
        var text = line.Text;
        if (text.EndsWith(mark, StringComparison.Ordinal) || text.EndsWith("./.", StringComparison.Ordinal))
            return line;
        var isEnded = text.EndsWith('.') || text.EndsWith('…') || text.EndsWith('!') || text.EndsWith('?');
        return mark == "." && isEnded ? line
            : text.EndsWith('.') && mark.StartsWith('.') ? line.Append(mark[1..])
            : line.Append(mark);
    }
}
