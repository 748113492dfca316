using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>Phụ lục: label, title, guide line, mark and body.</summary>
internal sealed class AnnexPrinter(WordWriter word, Standard standard, int textWidth)
{
    /// <summary>Between the mark and the first paragraph, beside that paragraph's own space; twips.</summary>
    private const int GapBelow = 120;

    public void Print(Annex annex)
    {
        var lastLine = annex.Label.Length == 0 ? 0 : Print(new Line(annex.Label, annex.Origin), Component.AnnexLabel);
        foreach (var line in annex.Title)
            lastLine = Print(line, Component.AnnexTitle);
        if (annex.GuideLine is not null)
            lastLine = Print(annex.GuideLine, Component.AnnexGuide);
        var rule = standard.AnnexMark.RuleUnder(lastLine);
        new MarkPrinter(word).Print(standard.AnnexMark, Component.AnnexGuide, rule, textWidth, GapBelow);
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
