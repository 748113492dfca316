using System.Text;

namespace AgreementGen.Documents;

/// <summary>The printed text, a paragraph to a line: what a reader reads, without layout.</summary>
public static class DocumentText
{
    /// <param name="heading">Lines of the header's right block, which the standard gives.</param>
    public static string Write(Document document, IEnumerable<string> heading)
    {
        var text = new StringBuilder();
        Add(text, document.Header, heading);
        Gap(text);
        Add(text, document.Type);
        foreach (var line in document.Title)
            Add(text, line);
        Add(text, document.IssuedWith);
        Gap(text);
        Add(text, ParagraphFlow.Of(document.Body));
        foreach (var block in document.Signatures.Blocks.Concat(document.Signatures.Witnesses))
            Add(text, block);
        Gap(text);
        Add(text, document.Recipients.Label);
        foreach (var line in document.Recipients.Items)
            Add(text, line);
        Add(text, document.Recipients.Archive);
        foreach (var annex in document.Annexes)
            Add(text, annex);
        return text.ToString();
    }

    private static void Add(StringBuilder text, Header header, IEnumerable<string> heading)
    {
        foreach (var line in header.Lines)
            Add(text, line.Line);
        foreach (var line in header.NumberLines)
            Add(text, line);
        Add(text, header.DraftLine);
        Gap(text);
        foreach (var line in heading)
            text.Append(line).Append('\n');
        Add(text, header.DateLine);
    }

    private static void Add(StringBuilder text, SignatureBlock block)
    {
        Gap(text);
        Add(text, block.Capacity);
        Add(text, block.Agency);
        foreach (var authority in block.Authorities)
            Add(text, authority.Line);
        foreach (var position in block.Positions)
            Add(text, position);
        Add(text, block.Name);
    }

    private static void Add(StringBuilder text, Annex annex)
    {
        Gap(text);
        text.Append(annex.Label).Append('\n');
        foreach (var line in annex.Title)
            Add(text, line);
        Add(text, annex.GuideLine);
        Gap(text);
        Add(text, ParagraphFlow.Of(annex.Body));
    }

    private static void Add(StringBuilder text, IEnumerable<FlowItem> flow)
    {
        foreach (var item in flow)
        {
            if (item.Table is null)
                text.Append(item.Text).Append('\n');
            else
                Add(text, item.Table);
        }
    }

    private static void Add(StringBuilder text, Table table)
    {
        Add(text, table.CaptionLine);
        if (table.Columns.Any(column => column.Heading is not null))
            text.AppendJoin('\t', table.Columns.Select(column => column.Heading?.Text ?? "")).Append('\n');
        foreach (var row in table.Rows)
            text.AppendJoin('\t', row.Select(cell => string.Join(' ', cell.Lines))).Append('\n');
        Add(text, table.Notes);
    }

    private static void Add(StringBuilder text, Line? line)
    {
        if (line is not null)
            text.Append(line.Text).Append('\n');
    }

    private static void Gap(StringBuilder text)
    {
        if (text.Length > 1 && (text[^1] != '\n' || text[^2] != '\n'))
            text.Append('\n');
    }
}
