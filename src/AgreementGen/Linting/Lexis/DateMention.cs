using System.Collections.Immutable;

namespace AgreementGen.Linting.Lexis;

/// <summary>A day that a text names: "ngày 09 tháng 3 năm 2020", "ngày 09/3/2020", "09-3-2020". It need not exist.</summary>
/// <param name="First">Index of its first token, the word "ngày" if it is there.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="DayToken">Index of the day's number.</param>
/// <param name="MonthToken">Index of the month's number.</param>
internal sealed record DateMention(
    int First,
    int Last,
    int DayToken,
    int MonthToken,
    int DayNumber,
    int Month,
    int Year,
    bool IsLong
)
{
    /// <summary>Null when the calendar does not have it.</summary>
    public DateOnly? Day =>
        Month is >= 1 and <= 12 && DayNumber >= 1 && DayNumber <= DateTime.DaysInMonth(Year, Month)
            ? new DateOnly(Year, Month, DayNumber)
            : null;

    public static ImmutableArray<DateMention> In(Prose prose)
    {
        ImmutableArray<DateMention>.Builder? dates = null;
        for (var i = 0; i < prose.Tokens.Length; i++)
        {
            if (prose.Tokens[i].Kind != TokenKind.Number || (Long(prose, i) ?? Short(prose, i)) is not { } date)
                continue;
            (dates ??= ImmutableArray.CreateBuilder<DateMention>()).Add(date);
            i = date.Last;
        }
        return dates?.DrainToImmutable() ?? [];
    }

    private static DateMention? Long(Prose prose, int day) =>
        prose.Is(day - 1, "ngày")
        && prose.Is(day + 1, "tháng")
        && prose.Is(day + 3, "năm")
        && prose.ValueAt(day) is { } dayNumber
        && prose.ValueAt(day + 2) is { } month
        && prose.YearAt(day + 4) is { } year
            ? new(day - 1, day + 4, day, day + 2, dayNumber, month, year, IsLong: true)
            : null;

    private static DateMention? Short(Prose prose, int day)
    {
        if (
            !IsAlone(prose, day)
            || prose.Tokens[day].Length > 2
            || !IsBetween(prose, day + 1)
            || !prose.IsNumber(day + 2)
            || prose.Tokens[day + 2].Length > 2
            || !IsBetween(prose, day + 3)
            || prose.Text[prose.Tokens[day + 1].Start] != prose.Text[prose.Tokens[day + 3].Start]
            || prose.YearAt(day + 4) is not { } year
            || IsBetween(prose, day + 5)
        )
        {
            return null;
        }
        var first = prose.Is(day - 1, "ngày") ? day - 1 : day;
        return new(
            first,
            day + 4,
            day,
            day + 2,
            prose.ValueAt(day)!.Value,
            prose.ValueAt(day + 2)!.Value,
            year,
            IsLong: false
        );
    }

    /// <summary>No part of a longer number or symbol stands before it.</summary>
    private static bool IsAlone(Prose prose, int token) =>
        !prose.Touches(token) || prose.IsSign(token - 1, '(') || prose.IsSign(token - 1, '“');

    /// <summary>A separator with nothing around it.</summary>
    private static bool IsBetween(Prose prose, int token) =>
        prose.Touches(token) && prose.Touches(token + 1) && (prose.IsSign(token, '/') || prose.IsSign(token, '-'));
}
