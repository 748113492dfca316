using System.Globalization;

namespace AgreementGen.Tabular;

/// <summary>A number as a spreadsheet means it: Excel counts with 15 digits, and a file may hold the noise behind them.</summary>
internal static class XlsxNumber
{
    /// <summary>The first day that DateTime and Excel agree on: 1/3/1900; Excel has a 29/2/1900.</summary>
    private const double FirstSureDay = 61;

    private const double DaysFrom1900To1904 = 1462;
    private const double LastDay = 2_958_466;

    /// <summary>A long, a decimal, a <see cref="DateTime"/>, or a string: a time of day, percents, a number with zeros in front or beyond measure.</summary>
    public static object Read(string text, XlsxFormat format, bool is1904)
    {
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (format.IsDate && number is >= 0 and < 1)
            return TimeOf(number);
        if (format.IsDate && DateOf(is1904 ? number + DaysFrom1900To1904 : number) is { } date)
            return date;
        var shown = number.ToString("G15", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return shown;
        if (format.IsPercent)
            return Cell.Print(exact * 100) + "%";
        if (exact != decimal.Truncate(exact) || Math.Abs(exact) > long.MaxValue)
            return exact;
        var whole = (long)exact;
        return format.Digits > 1 && whole >= 0
            ? whole.ToString($"D{format.Digits}", CultureInfo.InvariantCulture)
            : whole;
    }

    private static string TimeOf(double day) =>
        TimeSpan.FromMinutes(Math.Round(day * 24 * 60)).ToString("hh':'mm", CultureInfo.InvariantCulture);

    /// <summary>A day from 1/3/1900 on, to the minute.</summary>
    private static DateTime? DateOf(double days)
    {
        if (days is < FirstSureDay or >= LastDay || double.IsNaN(days))
            return null;
        var minutes = Math.Round(days * 24 * 60);
        return new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddMinutes(minutes);
    }
}
