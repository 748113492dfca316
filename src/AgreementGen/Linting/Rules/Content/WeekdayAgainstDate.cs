using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A day of the week that the date is not: "thứ Hai, ngày 03/3/2026".</summary>
internal sealed class WeekdayAgainstDate() : ProseRule("AG438", "weekday-against-date", Severity.Warning)
{
    /// <summary>From Sunday on; a number as well as a word.</summary>
    private static readonly string[][] Names =
    [
        ["nhật"],
        ["hai", "2"],
        ["ba", "3"],
        ["tư", "4"],
        ["năm", "5"],
        ["sáu", "6"],
        ["bảy", "7"],
    ];

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        foreach (var date in prose.Dates)
        {
            if (date.Day is not { } day || WeekdayBefore(prose, date.First) is not var (first, weekday))
                continue;
            if (weekday != (int)day.DayOfWeek)
            {
                findings.Say(
                    prose.AtTokens(first, date.Last),
                    prose.Between(first, date.Last),
                    NameOf((int)day.DayOfWeek)
                );
            }
        }
    }

    private static (int First, int Weekday)? WeekdayBefore(Prose prose, int date)
    {
        var last = prose.IsSign(date - 1, ',') || prose.IsSign(date - 1, '(') ? date - 2 : date - 1;
        for (var weekday = 0; weekday < Names.Length; weekday++)
        {
            if (Names[weekday].Any(name => prose.Is(last, name)) && prose.Is(last - 1, weekday == 0 ? "chủ" : "thứ"))
                return (last - 1, weekday);
        }
        return null;
    }

    private static Phrase NameOf(int weekday) =>
        new(weekday == 0 ? "Chủ nhật" : $"thứ {Casing.Capital(Names[weekday][0])}", ((DayOfWeek)weekday).ToString());
}
