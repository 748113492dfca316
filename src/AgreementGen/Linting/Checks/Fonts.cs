using System.Globalization;
using System.Text;
using AgreementGen.Anatomy;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Checks;

/// <summary>What can be said of the fonts, colours and characters of a text.</summary>
internal static class Fonts
{
    private const string Black = "000000";
    private const string White = "FFFFFF";

    /// <summary>Every printed paragraph: of the body, of headers and of footers.</summary>
    public static IEnumerable<Passage> Passages(DocxView view) =>
        view
            .Paragraphs.Concat(view.Sections.SelectMany(MarginTexts).Distinct().SelectMany(text => text.Paragraphs))
            .Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text))
            .Select(paragraph => new Passage(paragraph));

    public static IEnumerable<string> NamesOf(RunView run) => run.OtherFonts.Prepend(run.Font);

    public static bool IsSame(string name, string other) =>
        string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>A font of the TCVN3 or VNI encodings, or another name of Times New Roman.</summary>
    public static bool IsVariant(string name) =>
        name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TimesNewRoman", StringComparison.OrdinalIgnoreCase);

    public static bool IsColoured(string colour) => colour is not ("auto" or Black);

    public static bool IsWhite(string colour) => colour is White or "auto";

    /// <summary>The first letter that is not in its composed form, or a private-use character; null when there is none.</summary>
    public static string? FirstUncomposed(string text)
    {
        if (!IsSurelyComposed(text) && !text.IsNormalized(NormalizationForm.FormC))
        {
            var elements = StringInfo.GetTextElementEnumerator(text);
            while (elements.MoveNext())
            {
                if (!elements.GetTextElement().IsNormalized(NormalizationForm.FormC))
                    return elements.GetTextElement().Normalize(NormalizationForm.FormC);
            }
        }
        var own = text.FirstOrDefault(letter => letter is >= '\uE000' and <= '\uF8FF');
        return own == default ? null : $"U+{(int)own:X4}";
    }

    /// <summary>Nothing but letters as Vietnamese has them, composed, and common signs: what nearly every text is made of.</summary>
    private static bool IsSurelyComposed(string text)
    {
        foreach (var letter in text)
        {
            if (letter is not (< '\u0300' or >= '\u1EA0' and <= '\u1EF9' or >= '\u2010' and <= '\u2026'))
                return false;
        }
        return true;
    }

    private static IEnumerable<MarginTextView> MarginTexts(SectionView section) =>
        new[]
        {
            section.Header,
            section.FirstHeader,
            section.EvenHeader,
            section.Footer,
            section.FirstFooter,
            section.EvenFooter,
        }.OfType<MarginTextView>();
}
