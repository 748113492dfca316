using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>
/// The signatures and the recipients. A part of all blocks of a row (agency, authority, position, room, name) is one row of the
/// table, so that titles and names stand level whatever wraps above them.
/// </summary>
internal sealed class SignaturePrinter(WordWriter word, Standard standard, int textWidth)
{
    public void Print(Document document)
    {
        var recipients = new RecipientsPrinter(word, standard);
        if (document.Signatures.Blocks.IsEmpty && document.Signatures.Witnesses.IsEmpty)
        {
            recipients.Print(document.Recipients, SignatureFit.GapAbove);
            return;
        }
        var layout = SignatureLayout.Of(document.Signatures, document.Recipients, standard, textWidth);
        word.StartTable(StyleSheet.Frame, layout.Grid);
        if (layout.HasRecipientsBeside)
            PrintOne(layout, document.Recipients, recipients);
        else
            PrintGrid(layout);
        word.EndTable();
        if (!layout.HasRecipientsBeside)
            recipients.Print(document.Recipients, SignatureFit.GapAbove);
    }

    private void PrintOne(SignatureLayout layout, RecipientList list, RecipientsPrinter recipients)
    {
        var block = layout.Rows[0].Blocks[0];
        word.StartRow();
        word.StartCell(layout.Grid[0]);
        if (!recipients.Print(list, SignatureFit.GapAbove))
            Empty();
        word.EndCell();
        word.StartCell(layout.Grid[1]);
        var before = SignatureFit.GapAbove;
        foreach (var line in SignatureLine.Of(block))
        {
            Line(line, layout, layout.Grid[1], before);
            before = 0;
        }
        Name(block, layout, keepsNext: true);
        word.EndCell();
        word.EndRow();
    }

    private void PrintGrid(SignatureLayout layout)
    {
        foreach (var row in layout.Rows)
        {
            var before = row == layout.Rows[0] ? SignatureFit.GapAbove : SignatureFit.GapBetween;
            foreach (var component in SignatureLine.Parts)
            {
                if (!Has(row, component))
                    continue;
                PrintPart(layout, row, component, before);
                before = 0;
            }
            PrintNames(layout, row, row == layout.Rows[^1] ? layout.Fit.KeepsRecipients : layout.Fit.KeepsRows);
        }
    }

    private void PrintPart(SignatureLayout layout, SignatureRow row, Component component, int before)
    {
        Row(
            layout,
            row,
            (block, width) =>
            {
                var count = 0;
                foreach (var line in SignatureLine.Of(block))
                {
                    if (line.Component == component)
                        Line(line, layout, width, count++ == 0 ? before : 0);
                }
                if (count == 0)
                    Empty();
            }
        );
    }

    private void PrintNames(SignatureLayout layout, SignatureRow row, bool keepsNext) =>
        Row(layout, row, (block, _) => Name(block, layout, keepsNext));

    private void Row(SignatureLayout layout, SignatureRow row, Action<SignatureBlock, int> print)
    {
        word.StartRow();
        var column = 0;
        Pad(layout, ref column, row.Padding);
        foreach (var block in row.Blocks)
        {
            var width = Width(layout, column, row.Span);
            word.StartCell(width, row.Span);
            print(block, width);
            word.EndCell();
            column += row.Span;
        }
        Pad(layout, ref column, layout.Grid.Length - column);
        word.EndRow();
    }

    private void Pad(SignatureLayout layout, ref int column, int span)
    {
        if (span == 0)
            return;
        word.StartCell(Width(layout, column, span), span);
        Empty();
        word.EndCell();
        column += span;
    }

    private static int Width(SignatureLayout layout, int column, int span)
    {
        var width = 0;
        for (var i = column; i < column + span; i++)
            width += layout.Grid[i];
        return width;
    }

    private void Line(SignatureLine line, SignatureLayout layout, int column, int before)
    {
        var wrapped = line.Wrap(standard, layout.Size, column);
        var sides = wrapped.Lines > 1 ? (column - wrapped.Width) / 2 : 0;
        word.Paragraph(
            new ParagraphLook(line.Component)
            {
                KeepNext = true,
                Before = before > 0 ? before : null,
                Sides = sides > 0 ? sides : null,
            },
            line.Line,
            standard[line.Component],
            layout.Size
        );
    }

    /// <summary>The room to sign stands before the name, also when there is no name yet.</summary>
    private void Name(SignatureBlock block, SignatureLayout layout, bool keepsNext)
    {
        var format = standard[Component.SignatureName];
        word.StartParagraph(
            new ParagraphLook(Component.SignatureName) { KeepNext = keepsNext, Before = layout.Fit.Room }
        );
        if (block.Name is not null)
            word.Runs(block.Name, format, layout.Size);
        word.EndParagraph();
    }

    private static bool Has(SignatureRow row, Component component)
    {
        foreach (var block in row.Blocks)
        {
            foreach (var line in SignatureLine.Of(block))
            {
                if (line.Component == component)
                    return true;
            }
        }
        return false;
    }

    private void Empty()
    {
        word.StartParagraph(new ParagraphLook(StyleSheet.Hairline) { KeepNext = true });
        word.EndParagraph();
    }
}
