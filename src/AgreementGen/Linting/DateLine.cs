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

    [GeneratedRegex(
        @"ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
