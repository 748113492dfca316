using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Dates written by patterns of <c>%</c> and a letter, as Ruby and C have them.</summary>
internal static class DatePattern
{
    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var text = new StringBuilder(pattern.Length + 16);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
            }
            else if (pattern[++i] == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else
            {
                text.Append(Part(date, pattern[i], culture));
            }
        }

        return text.ToString();
    }

    private static string Part(DateTime date, char sign, CultureInfo culture)
    {
        string Number(int value, int width) => value.ToString("D" + width, CultureInfo.InvariantCulture);
        string Padded(int value) => value.ToString(CultureInfo.InvariantCulture).PadLeft(2);
        return sign switch
        {
            'a' => date.ToString("ddd", culture),
            'A' => date.ToString("dddd", culture),
            'b' or 'h' => date.ToString("MMM", culture),
            'B' => date.ToString("MMMM", culture),
            'c' => Format(date, "%a %b %e %T %Y", culture),
            'C' => Number(date.Year / 100, 2),
            'd' => Number(date.Day, 2),
            'D' => Format(date, "%m/%d/%y", culture),
            'e' => Padded(date.Day),
            'F' => Format(date, "%Y-%m-%d", culture),
            'H' => Number(date.Hour, 2),
            'I' => Number(HourOfTwelve(date), 2),
            'j' => Number(date.DayOfYear, 3),
            'k' => Padded(date.Hour),
            'l' => Padded(HourOfTwelve(date)),
            'L' => Number(date.Millisecond, 3),
            'm' => Number(date.Month, 2),
            'M' => Number(date.Minute, 2),
            'n' => "\n",
            'N' => Number((int)(date.Ticks % TimeSpan.TicksPerSecond) * 100, 9),
            'p' => date.ToString("tt", culture),
            'P' => date.ToString("tt", culture).ToLowerInvariant(),
            'r' => Format(date, "%I:%M:%S %p", culture),
            'R' => Format(date, "%H:%M", culture),
            's' => ((long)(date - DateTime.UnixEpoch).TotalSeconds).ToString(CultureInfo.InvariantCulture),
            'S' => Number(date.Second, 2),
            't' => "\t",
            'T' => Format(date, "%H:%M:%S", culture),
            'u' => Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
            'U' => Number(Week(date, DayOfWeek.Sunday), 2),
            'v' => Format(date, "%e-%b-%Y", CultureInfo.InvariantCulture).ToUpperInvariant(),
            'V' => Number(ISOWeek.GetWeekOfYear(date), 2),
            'W' => Number(Week(date, DayOfWeek.Monday), 2),
            'w' => Number((int)date.DayOfWeek, 1),
            'x' => date.ToString("d", culture),
            'X' => date.ToString("T", culture),
            'y' => Number(date.Year % 100, 2),
            'Y' => Number(date.Year, 4),
            'Z' => date.Kind == DateTimeKind.Local ? date.ToString("zzz", CultureInfo.InvariantCulture) : "+00:00",
            '%' => "%",
            _ => "%" + sign,
        };
    }

    private static int HourOfTwelve(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    /// <summary>The week of the year, where the days before the first such day of the week are week 0.</summary>
    private static int Week(DateTime date, DayOfWeek firstDay) =>
        (date.DayOfYear - 1 + 7 - (((int)date.DayOfWeek - (int)firstDay + 7) % 7)) / 7;

    /// <summary>Reads a date that is written by a pattern; null where it is not.</summary>
    public static DateTime? Parse(string text, string pattern, CultureInfo culture) =>
        DateTime.TryParseExact(
            text,
            ToDotNet(pattern),
            culture,
            DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind,
            out var date
        )
            ? date
            : null;

    private static string ToDotNet(string pattern)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                format.Append(ToDotNet(pattern[++i]));
            }
            else
            {
                // A blank stays as it is: where blanks are allowed, an escaped one would not be found.
                format.Append(pattern[i] == ' ' ? "" : "\\").Append(pattern[i]);
            }
        }

        // A single letter would be taken for the name of a format.
        return format.Length == 1 ? "%" + format : format.ToString();
    }

    private static string ToDotNet(char sign) =>
        sign switch
        {
            'a' => "ddd",
            'A' => "dddd",
            'b' or 'h' => "MMM",
            'B' => "MMMM",
            'c' => ToDotNet("%a %b %e %T %Y"),
            'd' => "dd",
            'D' => ToDotNet("%m/%d/%y"),
            'e' => "d",
            'F' => ToDotNet("%Y-%m-%d"),
            'H' => "HH",
            'I' => "hh",
            'k' => "H",
            'l' => "h",
            'L' => "fff",
            'm' => "MM",
            'M' => "mm",
            'N' => "fffffff",
            'p' or 'P' => "tt",
            'r' => ToDotNet("%I:%M:%S %p"),
            'R' => ToDotNet("%H:%M"),
            'S' => "ss",
            'T' => ToDotNet("%H:%M:%S"),
            'v' => ToDotNet("%e-%b-%Y"),
            'y' => "yy",
            'Y' => "yyyy",
            'Z' => "zzz",
            'g' => "",
            'n' => "\\\n",
            't' => "\\\t",
            '%' => "\\%",
            _ => "\\%\\" + sign,
        };
}
