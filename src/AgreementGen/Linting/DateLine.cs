using System.Globalization;
using System.Text.RegularExpressions;

namespace AgreementGen.Linting;

/// <summary>The date in words that stands on a date line: "ngày 05 tháng 3 năm 2026".</summary>
internal static partial class DateLine
{
    /// <summary>The date; null when a part is blank, or no such day exists.</summary>
    public static DateOnly? Read(string? text) =>
        text is not null
        && Pattern().Match(text) is { Success: true } match
        && DateOnly.TryParseExact(
            $"{match.Groups["year"]}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;

    /// <summary>The year, also when the day is blank; null when there is none.</summary>
    public static int? ReadYear(string? text) =>
        text is not null && YearPattern().Match(text) is { Success: true } match
            ? int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(
        @"\bnăm\s+(?<year>(19|20)[0-9]{2})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex YearPattern();

    [GeneratedRegex(
        @"ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
