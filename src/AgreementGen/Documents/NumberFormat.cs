using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AgreementGen.Documents;

/// <summary>What a level of the body is called, which decides its look.</summary>
public enum ClauseLevel
{
    /// <summary>Plain paragraph without number.</summary>
    Paragraph,

    /// <summary>Phần.</summary>
    Part,

    /// <summary>Chương.</summary>
    Chapter,

    /// <summary>Mục of an article skeleton (<c>Mục 1</c>).</summary>
    Section,

    /// <summary>Tiểu mục.</summary>
    Subsection,

    /// <summary>Điều.</summary>
    Article,

    /// <summary>mục of an outline skeleton (<c>I.</c>).</summary>
    Heading,

    /// <summary>Khoản (<c>1.</c>, <c>1)</c>, <c>1.1.</c>, <c>(1)</c>).</summary>
    Clause,

    /// <summary>Điểm (<c>a)</c>).</summary>
    Point,

    /// <summary>Gạch đầu dòng (<c>-</c>).</summary>
    Dash,

    /// <summary>Dấu cộng (<c>+</c>).</summary>
    Plus,
}

/// <summary>How a number is written.</summary>
public enum NumberStyle
{
    None,

    /// <summary>The same mark for each item.</summary>
    Bullet,
    Arabic,

    /// <summary>Number of the parent, a full stop, the own number: <c>2.1</c>.</summary>
    Decimal,
    Roman,

    /// <summary>Vietnamese order: a, b, c, d, đ, e, g …</summary>
    Letter,

    /// <summary>thứ nhất, thứ hai …</summary>
    Ordinal,
}

/// <summary>A format of numbers, given by an example of its first number: <c>Điều 1.</c>, <c>I-</c>, <c>a)</c>, <c>-</c>, <c>none</c>.</summary>
/// <param name="Prefix">What stands before the number, its space included.</param>
/// <param name="Suffix">What stands after it.</param>
public sealed record NumberFormat(NumberStyle Style, string Prefix, string Suffix, ClauseLevel Level)
{
    public static readonly NumberFormat None = new(NumberStyle.None, "", "", ClauseLevel.Paragraph);

    /// <summary>The word of the law that a reference uses: Điều, khoản, điểm …; empty for bullets.</summary>
    public string ReferenceWord => WordOf(Level);

    internal static string WordOf(ClauseLevel level) =>
        level switch
        {
            ClauseLevel.Part => "Phần",
            ClauseLevel.Chapter => "Chương",
            ClauseLevel.Section or ClauseLevel.Heading => "Mục",
            ClauseLevel.Subsection => "Tiểu mục",
            ClauseLevel.Article => "Điều",
            ClauseLevel.Clause => "khoản",
            ClauseLevel.Point => "điểm",
            _ => "",
        };

    /// <summary>Every format that can be written, by example; the table that messages and the schema show.</summary>
    public static readonly string[] Examples =
    [
        "Phần I",
        "Phần thứ nhất",
        "Chương I",
        "Mục 1",
        "Tiểu mục 1",
        "Điều 1.",
        "I.",
        "I-",
        "1.",
        "1)",
        "1.1.",
        "(1)",
        "a)",
        "-",
        "+",
        "none",
    ];

    /// <summary>Reads an example; false when it is no known format.</summary>
    public static bool TryParse(string example, [NotNullWhen(true)] out NumberFormat? format)
    {
        format = example switch
        {
            "none" => None,
            "-" or "–" or "—" => new(NumberStyle.Bullet, example, "", ClauseLevel.Dash),
            "+" or "*" or "•" => new(NumberStyle.Bullet, example, "", ClauseLevel.Plus),
            _ => ParseCounted(example),
        };
        return format is not null;
    }

    private static NumberFormat? ParseCounted(string example)
    {
        var (word, level) = SplitWord(example);
        var rest = example.AsSpan(word.Length);
        var open = rest.StartsWith("(") ? "(" : "";
        rest = rest[open.Length..];
        foreach (var (sample, style) in Samples)
        {
            if (!rest.StartsWith(sample))
                continue;
            var suffix = rest[sample.Length..].ToString();
            if (!IsSuffix(suffix, open, word) && !(style == NumberStyle.Decimal && suffix.Length == 0))
                continue;
            return new NumberFormat(style, word + open, suffix, level ?? DefaultLevel(style));
        }
        return null;
    }

    private static readonly (string Sample, NumberStyle Style)[] Samples =
    [
        ("1.1", NumberStyle.Decimal),
        ("thứ nhất", NumberStyle.Ordinal),
        ("1", NumberStyle.Arabic),
        ("I", NumberStyle.Roman),
        ("a", NumberStyle.Letter),
    ];

    private static bool IsSuffix(string suffix, string open, string word) =>
        open.Length > 0 ? suffix == ")"
        : word.Length > 0 ? suffix is "" or "." or ":"
        : suffix is "." or ")" or "-" or "/" or ".-";

    private static (string Word, ClauseLevel? Level) SplitWord(string example)
    {
        foreach (var (word, level) in Words)
        {
            if (example.StartsWith(word, StringComparison.Ordinal))
                return (word, level);
        }
        return ("", null);
    }

    private static readonly (string Word, ClauseLevel Level)[] Words =
    [
        ("Phần ", ClauseLevel.Part),
        ("Chương ", ClauseLevel.Chapter),
        ("Mục ", ClauseLevel.Section),
        ("Tiểu mục ", ClauseLevel.Subsection),
        ("Điều ", ClauseLevel.Article),
    ];

    private static ClauseLevel DefaultLevel(NumberStyle style) =>
        style switch
        {
            NumberStyle.Roman => ClauseLevel.Heading,
            NumberStyle.Letter => ClauseLevel.Point,
            _ => ClauseLevel.Clause,
        };

    /// <summary>The number as printed, without the space that parts it from the text.</summary>
    /// <param name="number">The count, from 1.</param>
    /// <param name="parent">The bare number of the parent (<c>2</c> for <c>2.</c>), for <see cref="NumberStyle.Decimal"/>.</param>
    public string Write(int number, string parent) => Prefix + WriteBare(number, parent) + Suffix;

    /// <summary>The number without prefix and suffix.</summary>
    public string WriteBare(int number, string parent) =>
        Style switch
        {
            NumberStyle.None or NumberStyle.Bullet => "",
            NumberStyle.Arabic => number.ToString(CultureInfo.InvariantCulture),
            NumberStyle.Decimal when parent.Length > 0 => string.Create(
                CultureInfo.InvariantCulture,
                $"{parent}.{number}"
            ),
            NumberStyle.Decimal => number.ToString(CultureInfo.InvariantCulture),
            NumberStyle.Roman => Numerals.Roman(number),
            NumberStyle.Letter => Numerals.Letter(number),
            NumberStyle.Ordinal => "thứ " + Numerals.OrdinalWord(number),
            _ => throw new InvalidOperationException(),
        };

    /// <summary>The example again.</summary>
    public override string ToString() =>
        Style switch
        {
            NumberStyle.None => "none",
            NumberStyle.Decimal => Write(1, "1"),
            _ => Write(1, ""),
        };
}
