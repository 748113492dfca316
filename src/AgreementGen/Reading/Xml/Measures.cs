using System.Globalization;

namespace AgreementGen.Reading.Xml;

/// <summary>Reads attribute values, tolerantly: what makes no sense is null, what is beyond any paper is cut to <see cref="Largest"/>.</summary>
internal static class Measures
{
    /// <summary>No length or size is beyond this; sums of a few stay far from overflow.</summary>
    public const int Largest = 1_000_000;

    /// <summary>English Metric Units in a twip.</summary>
    public const int EmuPerTwip = 635;

    /// <summary><c>ST_OnOff</c>: an element without a value is on.</summary>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    public static int? Whole(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? Math.Clamp(whole, -Largest, Largest)
        : Real(value) is { } number ? (int)Math.Clamp(number, -Largest, Largest)
        : null;

    /// <summary>A finite number.</summary>
    public static double? Real(string? value) =>
        value is not null
        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : null;

    /// <summary>Twips: a bare number, or with its unit (<c>ST_TwipsMeasure</c>, <c>ST_UniversalMeasure</c>).</summary>
    public static int? Twips(string? value) => Whole(value) ?? WithUnit(value, 20);

    /// <summary>Half-points: a bare number, or with its unit.</summary>
    public static int? HalfPoints(string? value) => Whole(value) ?? WithUnit(value, 2);

    /// <summary>Twips of a length in English Metric Units.</summary>
    public static int? FromEmu(string? value) =>
        Real(value) is { } number ? (int)Math.Clamp(number / EmuPerTwip, -Largest, Largest) : null;

    /// <summary>A number with a unit of length, in so many parts of a point.</summary>
    public static int? WithUnit(string? value, int perPoint)
    {
        var text = value.AsSpan().Trim();
        if (text.Length < 3)
            return null;
        var points = text[^2..] switch
        {
            "pt" => 1,
            "in" => 72,
            "cm" => 72 / 2.54,
            "mm" => 72 / 25.4,
            "pc" or "pi" => 12,
            "px" => 0.75,
            _ => 0,
        };
        return points > 0 && Real(text[..^2].ToString()) is { } number
            ? (int)Math.Clamp(Math.Round(number * points * perPoint), -Largest, Largest)
            : null;
    }

    /// <summary>Fiftieths of a percent: a bare number, or with a percent sign (<c>ST_MeasurementOrPercent</c>).</summary>
    public static int? Fiftieths(string? value) =>
        value is not null && value.EndsWith('%') ? Whole(value[..^1]) * 50 : Whole(value);

    /// <summary>RRGGBB in capitals; null for <c>auto</c> and what is no colour.</summary>
    public static string? Color(string? value) =>
        value is { Length: 6 } && value.All(char.IsAsciiHexDigit) ? value.ToUpperInvariant() : null;
}
