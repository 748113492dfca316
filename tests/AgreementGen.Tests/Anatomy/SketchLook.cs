using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AgreementGen.Tests.Anatomy;

/// <summary>The look of a paragraph or a run of a <see cref="Sketch"/>, in words.</summary>
internal static class SketchLook
{
    public static ParagraphProperties Properties(string[] words, SketchLists lists)
    {
        var properties = new ParagraphProperties
        {
            SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0" },
            Justification = new Justification { Val = JustificationOf(words) },
        };
        if (words.Contains("page"))
            properties.PageBreakBefore = new PageBreakBefore();
        if (Value(words, "list") is { } format)
            properties.NumberingProperties = lists.Place(format);
        if (words.Contains("below"))
            properties.ParagraphBorders = new ParagraphBorders(
                new BottomBorder
                {
                    Val = BorderValues.Single,
                    Size = 6,
                    Space = 1,
                }
            );
        var (left, right, first) = (Value(words, "left"), Value(words, "right"), Value(words, "first"));
        if (left is not null || right is not null || first is not null)
            properties.Indentation = new Indentation
            {
                Left = left,
                Right = right,
                FirstLine = first,
            };
        return properties;
    }

    private static JustificationValues JustificationOf(string[] words) =>
        words.Contains("c") ? JustificationValues.Center
        : words.Contains("r") ? JustificationValues.Right
        : words.Contains("j") ? JustificationValues.Both
        : JustificationValues.Left;

    /// <summary>→ is a tab, ⏎ a line break, ↡ a page break, ␣ a no-break space.</summary>
    public static Run Run(string text, string[] words)
    {
        var run = new Run(RunProperties(words));
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('→' or '⏎' or '↡' or '¶'))
                continue;
            if (i > start)
                run.Append(TextOf(text[start..i]));
            if (i < text.Length && text[i] != '¶')
                run.Append(Sign(text[i]));
            start = i + 1;
        }
        return run;
    }

    private static Text TextOf(string text) =>
        new(text.Replace('␣', '\u00A0')) { Space = SpaceProcessingModeValues.Preserve };

    private static OpenXmlElement Sign(char sign) =>
        sign switch
        {
            '→' => new TabChar(),
            '⏎' => new Break(),
            _ => new Break { Type = BreakValues.Page },
        };

    private static RunProperties RunProperties(string[] words)
    {
        var points = words.FirstOrDefault(word => decimal.TryParse(word, CultureInfo.InvariantCulture, out _)) ?? "14";
        var size = ((int)(decimal.Parse(points, CultureInfo.InvariantCulture) * 2)).ToString(
            CultureInfo.InvariantCulture
        );
        var properties = new RunProperties(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman" });
        if (words.Contains("b"))
            properties.Append(new Bold());
        if (words.Contains("i"))
            properties.Append(new Italic());
        if (words.Contains("caps"))
            properties.Append(new Caps());
        properties.Append(new FontSize { Val = size });
        if (words.Contains("u"))
            properties.Append(new Underline { Val = UnderlineValues.Single });
        if (words.Contains("sup"))
            properties.Append(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript });
        return properties;
    }

    private static string? Value(string[] words, string name) =>
        words.FirstOrDefault(word => word.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
}
