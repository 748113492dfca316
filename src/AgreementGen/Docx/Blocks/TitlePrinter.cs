using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>Type, title, the line "(Ban hành kèm theo …)" and the mark below.</summary>
internal sealed class TitlePrinter(WordWriter word, Standard standard, int textWidth)
{
    /// <summary>Between the mark and the first paragraph, beside that paragraph's own space; twips.</summary>
    private const int GapBelow = 120;

    public void Print(Document document)
    {
        var lastLine = Print(document.Type, Component.Type);
        foreach (var line in document.Title)
            lastLine = Print(line, Component.Title);
        if (document.IssuedWith is not null)
            lastLine = Print(document.IssuedWith, Component.IssuedWith);
        var rule = standard.TitleMark.RuleUnder(lastLine);
        new MarkPrinter(word).Print(standard.TitleMark, Component.TitleMark, rule, textWidth, GapBelow);
    }

    /// <summary>Prints in even lines; gives the width of the last.</summary>
    private int Print(Line line, Component component)
    {
        var format = standard[component];
        var wrapped = TextWrap.Balance(line.Text, format.Face, format.Size.Value, textWidth);
        var sides = wrapped.Lines > 1 ? (textWidth - wrapped.Width) / 2 : 0;
        word.Paragraph(
            new ParagraphLook(component) { Sides = sides > 0 ? sides : null, KeepNext = true },
            line,
            format
        );
        return wrapped.LastLine;
    }
}
