using System.Globalization;

namespace AgreementGen.Linting.Lexis;

/// <summary>A whole number in figures, with stops between thousands: 1.500.000.</summary>
internal sealed record Figure(long Value, int First, int Last)
{
    /// <summary>The figure that begins at a token; null when there is none, or when it is a fraction, a date, a percentage.</summary>
    public static Figure? Read(Prose prose, int first)
    {
        if (!prose.IsNumber(first) || IsJoint(prose, first - 1) && prose.Touches(first))
            return null;
        var last = first;
        while (IsGroup(prose, last + 1))
            last += 2;
        if (IsJoint(prose, last + 1) && prose.Touches(last + 1) && prose.IsNumber(last + 2) && prose.Touches(last + 2))
            return null;
        var digits = prose.Between(first, last).Replace(".", "", StringComparison.Ordinal);
        return
            !prose.IsSign(last + 1, '%')
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new(value, first, last)
            : null;
    }

    /// <summary>The figure that ends at a token.</summary>
    public static Figure? ReadBack(Prose prose, int last)
    {
        if (!prose.IsNumber(last))
            return null;
        var first = last;
        while (first >= 2 && IsGroup(prose, first - 1))
            first -= 2;
        return Read(prose, first) is { } figure && figure.Last == last ? figure : null;
    }

    /// <summary>A stop and three digits, joined to what stands before.</summary>
    private static bool IsGroup(Prose prose, int stop) =>
        prose.IsSign(stop, '.')
        && prose.Touches(stop)
        && prose.Touches(stop + 1)
        && prose.IsNumber(stop + 1)
        && prose.Tokens[stop + 1].Length == 3;

    private static bool IsJoint(Prose prose, int token) =>
        prose.IsSign(token, '.') || prose.IsSign(token, ',') || prose.IsSign(token, '/') || prose.IsSign(token, '-');
}
