using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>Measures and looks as a person says them, in both languages. Decimals are written in each language's way.</summary>
internal static class Said
{
    public static readonly Phrase Or = new(" hoặc ", " or ");

    public static Phrase Points(int halfPoints) => Decimal(halfPoints / 2m, "0.#", " pt");

    public static Phrase Millimetres(int twips) => Decimal(twips * 25.4m / 1440m, "0.#", " mm");

    /// <summary>"210 mm × 297 mm", from twips.</summary>
    public static Phrase Sheet(int width, int height) =>
        new(
            $"{Millimetres(width).Vietnamese} × {Millimetres(height).Vietnamese}",
            $"{Millimetres(width).English} × {Millimetres(height).English}"
        );

    public static Phrase Percent(int perMille) => Decimal(perMille / 10m, "0.#", " %");

    public static Phrase Spacing(LineSpacing spacing)
    {
        if (spacing.IsExact)
            return Decimal(spacing.Value / 20m, "0.##", " pt");
        var lines = Decimal(spacing.Value / 240m, "0.##", "");
        return new($"{lines.Vietnamese} dòng", $"{lines.English} lines");
    }

    /// <summary>"09/3/2020", "9 March 2020".</summary>
    public static Phrase Day(DateOnly day) =>
        new(
            $"{day.Day:00}/{(day.Month < 3 ? "0" : "")}{day.Month}/{day.Year}",
            day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        );

    /// <summary>"1.500,5", "1,500.5".</summary>
    public static Phrase Number(decimal number)
    {
        var english = number.ToString("#,0.######", CultureInfo.InvariantCulture);
        return new(english.Replace(',', '\u0001').Replace('.', ',').Replace('\u0001', '.'), english);
    }

    public static Phrase Size(object points) => Both("cỡ ", "size ", points);

    public static Phrase Bold(bool isBold) => isBold ? new("đậm", "bold") : new("không đậm", "not bold");

    public static Phrase Italic(bool isItalic) => isItalic ? new("nghiêng", "italic") : new("đứng", "upright");

    public static Phrase Underline(bool isUnderlined) =>
        isUnderlined ? new("gạch chân", "underlined") : new("không gạch chân", "not underlined");

    public static Phrase Capitals(bool isCapitals) =>
        isCapitals ? new("in hoa", "in capitals") : new("in thường", "in normal case");

    public static Phrase Alignment(AlignmentView alignment) =>
        alignment switch
        {
            AlignmentView.Left => new("căn trái", "aligned left"),
            AlignmentView.Center => new("căn giữa", "centred"),
            AlignmentView.Right => new("căn phải", "aligned right"),
            AlignmentView.Both => new("căn đều hai lề", "justified"),
            _ => new("căn kiểu khác", "aligned otherwise"),
        };

    public static AlignmentView Of(TextAlignment alignment) =>
        alignment switch
        {
            TextAlignment.Left => AlignmentView.Left,
            TextAlignment.Center => AlignmentView.Center,
            TextAlignment.Right => AlignmentView.Right,
            _ => AlignmentView.Both,
        };

    /// <summary>What a standard accepts: "12–13 pt", "10 mm hoặc 12,7 mm", "từ 6 pt".</summary>
    public static object Accepted<T>(Prescribed<T> prescribed, Func<T, object> say)
        where T : struct
    {
        if (prescribed.Allowed.Count > 0)
            return List([.. prescribed.Allowed.Select(say)], Or);
        return (prescribed.Least, prescribed.Most) switch
        {
            ({ } least, { } most) when least.Equals(most) => say(least),
            ({ } least, { } most) => Range(say(least), say(most)),
            ({ } least, null) => Both("từ ", "at least ", say(least)),
            (null, { } most) => Both("đến ", "at most ", say(most)),
            _ => new Phrase("tùy ý", "anything"),
        };
    }

    public static object Accepted(Prescribed<FontSize> size) => Accepted(size, value => Points(value.HalfPoints));

    public static object Accepted(Prescribed<Length> length) => Accepted(length, value => Millimetres(value.Twips));

    public static object List(IReadOnlyList<object> parts, object separator) =>
        parts is [var only] ? only : new PhraseList(parts, separator);

    /// <summary>"12–13 pt": the unit once.</summary>
    public static Phrase Range(object least, object most)
    {
        return new(In("vi"), In("en"));

        string In(string name)
        {
            var language = CultureInfo.GetCultureInfo(name);
            var (from, to) = ($"{Messages.Say(least, language)}", $"{Messages.Say(most, language)}");
            var unit = to.LastIndexOf(' ');
            return unit > 0 && from.EndsWith(to[unit..], StringComparison.Ordinal)
                ? $"{from[..^(to.Length - unit)]}–{to}"
                : $"{from}–{to}";
        }
    }

    private static Phrase Both(string vietnamese, string english, object value) =>
        new(
            vietnamese + Messages.Say(value, CultureInfo.GetCultureInfo("vi")),
            english + Messages.Say(value, CultureInfo.GetCultureInfo("en"))
        );

    private static Phrase Decimal(decimal value, string format, string unit)
    {
        var english = value.ToString(format, CultureInfo.InvariantCulture) + unit;
        return new(english.Replace('.', ','), english);
    }
}
