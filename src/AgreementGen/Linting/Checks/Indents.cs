using AgreementGen.Reading;

namespace AgreementGen.Linting.Checks;

/// <summary>Where the first line of a paragraph begins.</summary>
internal static class Indents
{
    /// <summary>From the left margin to the first sign, the number of a list included, twips.</summary>
    public static int FirstLineOf(ParagraphView paragraph) => paragraph.Indent.Left + paragraph.Indent.FirstLine;

    /// <summary>Pushed in by blanks or a tab, which cannot be measured; one blank is a slip.</summary>
    public static bool IsTyped(ParagraphView paragraph) =>
        paragraph.NumberLabel.Length == 0
        && paragraph.Text.TrimStart() is { Length: > 0 } words
        && (paragraph.Text.StartsWith('\t') || paragraph.Text.Length - words.Length > 1);
}
