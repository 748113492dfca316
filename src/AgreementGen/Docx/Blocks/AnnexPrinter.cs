using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>Phụ lục: label, title, guide line, mark and body.</summary>
internal sealed class AnnexPrinter(WordWriter word, Standard standard, int textWidth)
{
    public void Print(Annex annex)
    {
        var label = standard[Component.AnnexLabel];
        word.StartParagraph(new ParagraphLook(Component.AnnexLabel));
        word.Run(annex.Label);
        word.EndParagraph();
        var lastLine = TextMetrics.Width(annex.Label, label.Face, label.Size.Value);
        foreach (var line in annex.Title)
            lastLine = Print(line, Component.AnnexTitle);
        if (annex.GuideLine is not null)
            lastLine = Print(annex.GuideLine, Component.AnnexGuide);
        var rule = standard.AnnexMark.Rule?.Value.Of(lastLine) ?? 0;
        new MarkPrinter(word).Print(standard.AnnexMark, Component.AnnexGuide, rule, textWidth);
        new BodyPrinter(word, standard, textWidth).Print(annex.Body, keepsEnd: false);
    }

    private int Print(Line line, Component component)
    {
        var format = standard[component];
        var wrapped = TextWrap.Balance(line.Text, format.Face, format.Size.Value, textWidth);
        var sides = wrapped.Lines > 1 ? (textWidth - wrapped.Width) / 2 : 0;
        word.Paragraph(new ParagraphLook(component) { Sides = sides > 0 ? sides : null }, line, format);
        return wrapped.LastLine;
    }
}
