using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>The two blocks at the top of page 1: names beside the national title, number beside place and date.</summary>
internal sealed class HeaderPrinter(WordWriter word, Standard standard, HeaderLayout layout)
{
    public void Print(Header header)
    {
        var hasNames = !layout.Left.IsEmpty || !layout.Right.IsEmpty;
        var hasNumbers = !header.NumberLines.IsEmpty || header.DraftLine is not null || header.DateLine is not null;
        if (!hasNames && !hasNumbers)
            return;
        word.StartTable(StyleSheet.Frame, Grid);
        if (hasNames)
            PrintNames();
        if (hasNumbers)
            PrintNumbers(header);
        word.EndTable();
    }

    /// <summary>Where the columns of the names and those of number and date are parted; twips from the left.</summary>
    private int[] Edges => [.. new[] { 0, layout.LeftWidth, layout.NumberWidth, layout.TextWidth }.Distinct().Order()];

    private int[] Grid => [.. Edges.Zip(Edges.Skip(1), (start, end) => end - start)];

    /// <summary>Each rule stands in the cell of its text, so that a long left block does not pull it away from a short right one.</summary>
    private void PrintNames()
    {
        word.StartRow();
        if (layout.LeftWidth > 0)
            PrintLeft();
        StartCell(layout.LeftWidth, layout.TextWidth);
        foreach (var (component, text) in layout.Right)
            Text(component, text);
        if (layout.Right.IsEmpty)
            Blank();
        else
            new MarkPrinter(word).Print(
                standard.HeadingMark,
                layout.Right[^1].Component,
                layout.HeadingRule,
                layout.RightWidth
            );
        word.EndCell();
        word.EndRow();
    }

    private void PrintLeft()
    {
        StartCell(0, layout.LeftWidth);
        foreach (var line in layout.Left)
        {
            var look = new ParagraphLook(line.Component) { Sides = line.Indent > 0 ? line.Indent : null };
            word.Paragraph(look, line.Line, standard[line.Component], layout.SizeOf(line.Component, standard));
        }
        if (layout.IssuerMark is { } mark)
            new MarkPrinter(word).Print(mark, Component.IssuerMark, layout.IssuerRule, layout.LeftWidth);
        word.EndCell();
    }

    private void PrintNumbers(Header header)
    {
        word.StartRow();
        Cell(
            0,
            layout.NumberWidth,
            [
                .. header.NumberLines.Select(line => (Component.Number, (Line?)line)),
                (Component.DraftLabel, header.DraftLine),
            ]
        );
        Cell(layout.NumberWidth, layout.TextWidth, (Component.Date, header.DateLine));
        word.EndRow();
    }

    private void StartCell(int start, int end) =>
        word.StartCell(end - start, Edges.Count(edge => edge > start && edge <= end));

    private void Cell(int start, int end, params ReadOnlySpan<(Component Component, Line? Line)> lines)
    {
        if (start == end)
            return;
        StartCell(start, end);
        var isEmpty = true;
        foreach (var (component, line) in lines)
        {
            if (line is null)
                continue;
            word.Paragraph(new ParagraphLook(component), line, standard[component], layout.SizeOf(component, standard));
            isEmpty = false;
        }
        if (isEmpty)
            Blank();
        word.EndCell();
    }

    private void Text(Component component, string text)
    {
        var size = layout.SizeOf(component, standard);
        word.StartParagraph(new ParagraphLook(component));
        word.Run(text, new RunLook { Size = size == standard[component].Size.Value ? null : size });
        word.EndParagraph();
    }

    private void Blank()
    {
        word.StartParagraph(new ParagraphLook(StyleSheet.Hairline));
        word.EndParagraph();
    }
}
