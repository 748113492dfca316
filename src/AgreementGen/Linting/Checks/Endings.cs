using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Checks;

/// <summary>How a passage ends, for people.</summary>
internal static class Endings
{
    /// <summary>"«,»"; a letter is no mark.</summary>
    public static object Of(Passage passage) =>
        passage.Text.TrimEnd() is { Length: > 0 } text && !char.IsLetterOrDigit(text[^1])
            ? $"«{text[^1]}»"
            : new Phrase("không có dấu câu", "no mark");
}

/// <summary>The size of the running text.</summary>
internal static class TextSize
{
    /// <summary>Of its first paragraph, half-points; null when there is no text.</summary>
    public static int? Of(DocumentAnatomy anatomy) =>
        anatomy.Text.IsEmpty ? null
        : new Passage(anatomy.Text[0]).Sizes is [var size, ..] ? size
        : null;
}

/// <summary>Where a text has to be closed.</summary>
internal static class EndMarks
{
    /// <summary>The last paragraph of running text; null when the text ends with a table, below which nothing is written.</summary>
    public static ParagraphView? LastOf(DocxSubject subject)
    {
        var text = subject.Anatomy.Text;
        if (text.IsEmpty)
            return null;
        var last = text[^1];
        var below = subject.View.Paragraphs.Skip(last.Index + 1).Take(subject.Anatomy.BodyEnd - last.Index - 1);
        return below.Any(paragraph => paragraph is { Cell: not null, IsBlank: false }) ? null : last;
    }
}
