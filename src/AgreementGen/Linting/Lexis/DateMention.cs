using System.Collections.Immutable;

namespace AgreementGen.Linting.Lexis;

/// <summary>A day that a text names: "ngày 09 tháng 3 năm 2020", "ngày 09/3/2020", "09-3-2020", "ngày 30/4". It need not exist.</summary>
/// <param name="First">Index of its first token, the word "ngày" if it is there.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="DayToken">Index of the day's number.</param>
/// <param name="MonthToken">Index of the month's number.</param>
/// <param name="Year">Null when the text leaves it out.</param>
internal sealed record DateMention(
    int First,
    int Last,
    int DayToken,
    int MonthToken,
    int DayNumber,
    int Month,
    int? Year,
    bool IsLong
)
{
    /// <summary>The calendar has it; without a year, in some year.</summary>
    public bool Exists =>
        Month is >= 1 and <= 12 && DayNumber >= 1 && DayNumber <= DateTime.DaysInMonth(Year ?? AnyLeapYear, Month);

    /// <summary>Null when the calendar does not have it, or the year is left out.</summary>
    public DateOnly? Day => Exists && Year is { } year ? new DateOnly(year, Month, DayNumber) : null;

    private const int AnyLeapYear = 2000;

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

    private static DateMention? Long(Prose prose, int day)
    {
        if (
            !prose.Is(day - 1, "ngày")
            || !prose.Is(day + 1, "tháng")
            || prose.ValueAt(day) is not { } dayNumber
            || prose.ValueAt(day + 2) is not { } month
        )
        {
            return null;
        }
        var year = prose.Is(day + 3, "năm") ? prose.YearAt(day + 4) : null;
        return new(day - 1, year is null ? day + 2 : day + 4, day, day + 2, dayNumber, month, year, IsLong: true);
    }

    private static DateMention? Short(Prose prose, int day)
    {
        var hasWord = prose.Is(day - 1, "ngày");
        if (!IsAlone(prose, day) || !IsPart(prose, day) || !IsBetween(prose, day + 1) || !IsPart(prose, day + 2))
            return null;
        var year = IsBetween(prose, day + 3) && HasSameSign(prose, day + 1, day + 3) ? prose.YearAt(day + 4) : null;
        var last = year is null ? day + 2 : day + 4;
        if (IsBetween(prose, last + 1) || year is null && !hasWord)
            return null;
        return new(
            hasWord ? day - 1 : day,
            last,
            day,
            day + 2,
            prose.ValueAt(day)!.Value,
            prose.ValueAt(day + 2)!.Value,
            year,
            IsLong: false
        );
    }

    /// <summary>One or two digits.</summary>
    private static bool IsPart(Prose prose, int token) => prose.IsNumber(token) && prose.Tokens[token].Length <= 2;

    /// <summary>No part of a longer number or symbol stands before it.</summary>
    private static bool IsAlone(Prose prose, int token) =>
        !prose.Touches(token) || prose.IsSign(token - 1, '(') || prose.IsSign(token - 1, '“');

    /// <summary>A separator with nothing around it.</summary>
    private static bool IsBetween(Prose prose, int token) =>
        prose.Touches(token) && prose.Touches(token + 1) && (prose.IsSign(token, '/') || prose.IsSign(token, '-'));

    private static bool HasSameSign(Prose prose, int one, int other) =>
        prose.Text[prose.Tokens[one].Start] == prose.Text[prose.Tokens[other].Start];
}
