using System.Globalization;

namespace AgreementGen.Documents;

/// <summary>Dates as a document writes them: two digits for days below 10 and for months 1 and 2 (NĐ 30/2020, Phụ lục I, II.4.b).</summary>
internal static class Dates
{
    /// <summary>ngày 05 tháng 3 năm 2026; unknown parts leave room.</summary>
    public static string Long(int? day, int? month, int? year) =>
        $"ngày {Two(day) ?? Blank.Day} tháng {Month(month) ?? Blank.Month} năm {Plain(year) ?? Blank.Year}";

    private static string? Two(int? day) => day?.ToString("00", CultureInfo.InvariantCulture);

    private static string? Month(int? month) => month is 1 or 2 ? Two(month) : Plain(month);

    private static string? Plain(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
