using System.Globalization;

namespace AgreementGen.Agreements;

/// <summary>How dates are written in a program file: <c>2021-12-15</c>, <c>15/12/2021</c>, <c>2021-12</c>, <c>12/2021</c>, <c>2021</c>.</summary>
internal static class DateNotation
{
    /// <summary>Reads the parts; false when the text is in no known form. Whether there is such a day is another question.</summary>
    public static bool TryParse(string text, out int? day, out int? month, out int? year)
    {
        (day, month, year) = (null, null, null);
        var isSlashed = text.Contains('/');
        Span<Range> ranges = stackalloc Range[4];
        var count = text.AsSpan().Split(ranges, isSlashed ? '/' : '-');
        if (count > 3)
            return false;
        // The year stands first between dashes and last between slashes.
        for (var i = 0; i < count; i++)
        {
            var size = isSlashed ? count - 1 - i : i;
            if (!TryParsePart(text.AsSpan(ranges[i]), isYear: size == 0, out var part))
                return false;
            if (size == 0)
                year = part;
            else if (size == 1)
                month = part;
            else
                day = part;
        }
        return true;
    }

    /// <summary>Whether the calendar has it, as far as it is known.</summary>
    public static bool Exists(int? day, int? month, int? year) =>
        year is null or >= 1900 and <= 2999
        && month is null or >= 1 and <= 12
        && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month ?? 1)));

    private static bool TryParsePart(ReadOnlySpan<char> text, bool isYear, out int part)
    {
        part = 0;
        var isRightLength = isYear ? text.Length == 4 : text.Length is 1 or 2;
        return isRightLength && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out part);
    }
}
