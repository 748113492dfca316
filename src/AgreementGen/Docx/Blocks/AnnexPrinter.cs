using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Docx.Lists;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>Phụ lục: label, title, guide line, mark and body.</summary>
internal sealed class AnnexPrinter(WordWriter word, Standard standard, int textWidth, WordNumbering? numbering)
{
    /// <summary>Between the mark and the first paragraph, beside that paragraph's own space; twips.</summary>
    private const int GapBelow = 120;

    public void Print(Annex annex)
    {
        var bookmark = numbering?.References.BookmarkOf(annex.Place);
        var lastLine =
            annex.Label.Length == 0 ? 0 : Print(new Line(annex.Label, annex.Origin), Component.AnnexLabel, bookmark);
        foreach (var line in annex.Title)
            lastLine = Print(line, Component.AnnexTitle);
        if (annex.GuideLine is not null)
            lastLine = Print(annex.GuideLine, Component.AnnexGuide);
        var rule = standard.AnnexMark.RuleUnder(lastLine);
        new MarkPrinter(word).Print(standard.AnnexMark, Component.AnnexGuide, rule, textWidth, GapBelow);
        new BodyPrinter(word, standard, textWidth, numbering).Print(annex.Body, keepsEnd: false);
    }

    private int Print(Line line, Component component, string? bookmark = null)
    {
        var format = standard[component];
        var wrapped = TextWrap.Balance(line.Text, format.Face, format.Size.Value, textWidth);
        var sides = wrapped.Lines > 1 ? (textWidth - wrapped.Width) / 2 : 0;
        word.StartParagraph(new ParagraphLook(component) { Sides = sides > 0 ? sides : null });
        int? mark = bookmark is null ? null : word.StartBookmark(bookmark);
        word.Runs(line, format);
        if (mark is { } id)
            word.EndBookmark(id);
        word.EndParagraph();
        return wrapped.LastLine;
    }
}
