using System.Globalization;
using System.Text.RegularExpressions;

namespace AgreementGen.Linting.Checks;

/// <summary>Địa danh và thời gian in parts: "Hà Nội, ngày 05 tháng 3 năm 2026".</summary>
/// <param name="Place">The place as it stands.</param>
/// <param name="Comma">What stands between the place and "ngày": ", " when all is well.</param>
/// <param name="Day">Digits; empty: left blank.</param>
/// <param name="End">What stands behind the year.</param>
internal sealed partial record DateLineParts(
    string Place,
    string Comma,
    string Day,
    string Month,
    string Year,
    string End
)
{
    /// <summary>A part is left to be filled in.</summary>
    public bool HasBlank => Day.Length == 0 || Month.Length == 0 || Year.Length == 0;

    /// <summary>The day; null when a part is blank or there is no such day.</summary>
    public DateOnly? Date =>
        Number(Year) is { } year and > 0 and < 10_000
        && Number(Month) is { } month and > 0 and <= 12
        && Number(Day) is { } day and > 0
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Null when it is blank, or no year that a document can be of.</summary>
    public int? YearNumber => Number(Year) is >= 1900 and <= 2999 and var year ? year : null;

    /// <summary>Null when the line does not have this form.</summary>
    public static DateLineParts? Read(string text)
    {
        if (Pattern().Match(text) is not { Success: true } match)
            return null;
        var (year, end) = (Digits(match.Groups["year"].Value), match.Groups["end"].Value);
        return new(
            match.Groups["place"].Value,
            match.Groups["comma"].Value,
            Digits(match.Groups["day"].Value),
            Digits(match.Groups["month"].Value),
            year == Century ? "" : year,
            year == Century ? Digits(end) : end
        );
    }

    /// <summary>"năm 20…": the rest is left to be filled in.</summary>
    private const string Century = "20";

    private static string Digits(string text) => text.Trim(' ', '.', '…', '_', '\t', '\u00A0');

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(
        @"^\s*(?<place>([^,\d][^,]*?)??)(?<comma>\s*,?\s*)ngày(?<day>[\s\d.…_]*)tháng(?<month>[\s\d.…_]*)năm(?<year>\s*(\d+|[.…_\s]*))(?<end>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
