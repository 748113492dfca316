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
        var hasNumbers = header.NumberLine is not null || header.DraftLine is not null || header.DateLine is not null;
        if (!hasNames && !hasNumbers)
            return;
        word.StartTable(StyleSheet.Frame, Grid);
        if (hasNames)
            PrintNames();
        if (hasNumbers)
            PrintNumbers(header);
        word.EndTable();
    }

    /// <summary>Between the columns of the names and those of number and date, which may be parted elsewhere; twips.</summary>
    private int Between => layout.NumberWidth - layout.LeftWidth;

    private int[] Grid =>
        Between == 0 ? [layout.LeftWidth, layout.RightWidth] : [layout.LeftWidth, Between, layout.RightWidth - Between];

    /// <summary>Each rule stands in the cell of its text, so that a long left block does not pull it away from a short right one.</summary>
    private void PrintNames()
    {
        word.StartRow();
        word.StartCell(layout.LeftWidth);
        foreach (var line in layout.Left)
        {
            var look = new ParagraphLook(line.Component) { Sides = line.Indent > 0 ? line.Indent : null };
            word.Paragraph(look, line.Line, standard[line.Component], layout.SizeOf(line.Component, standard));
        }
        if (layout.Left.IsEmpty)
            Blank();
        else
            new MarkPrinter(word).Print(standard.IssuerMark, Component.IssuerMark, layout.IssuerRule, layout.LeftWidth);
        word.EndCell();
        word.StartCell(layout.RightWidth, Between == 0 ? 1 : 2);
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

    private void PrintNumbers(Header header)
    {
        word.StartRow();
        Cell(
            layout.NumberWidth,
            Between == 0 ? 1 : 2,
            (Component.Number, header.NumberLine),
            (Component.DraftLabel, header.DraftLine)
        );
        Cell(layout.TextWidth - layout.NumberWidth, 1, (Component.Date, header.DateLine));
        word.EndRow();
    }

    private void Cell(int width, int span, params ReadOnlySpan<(Component Component, Line? Line)> lines)
    {
        word.StartCell(width, span);
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
