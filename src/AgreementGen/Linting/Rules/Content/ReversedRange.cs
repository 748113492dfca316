using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A range whose end lies before its beginning: 2030 - 2026, từ ngày … đến ngày …, từ Điều 7 đến Điều 3.</summary>
internal sealed class ReversedRange() : ProseRule("AG439", "reversed-range", Severity.Error)
{
    private static readonly string[] Units = ["năm", "điều", "khoản", "chương", "mục"];

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        foreach (var years in YearRange.In(prose))
        {
            if (years.From > years.To)
                Report(prose, years.First, years.Last, findings);
        }
        CheckDates(prose, findings);
        foreach (var unit in prose.Of(WordList.SignalWords).Select(word => word.First - 2))
        {
            if (prose.Is(unit + 2, "đến") && IsReversed(prose, unit))
                Report(prose, unit, unit + 4, findings);
        }
    }

    /// <summary>"Điều 7 đến Điều 3", "năm 2030 đến năm 2026".</summary>
    private static bool IsReversed(Prose prose, int unit) =>
        Units.Any(word => prose.Is(unit, word) && prose.Is(unit + 3, word))
        && prose.ValueAt(unit + 1) > prose.ValueAt(unit + 4);

    private static void CheckDates(Prose prose, Findings findings)
    {
        for (var i = 0; i + 1 < prose.Dates.Length; i++)
        {
            var (from, to) = (prose.Dates[i], prose.Dates[i + 1]);
            if (from.Day > to.Day && prose.Is(from.First - 1, "từ") && IsUntil(prose, from.Last + 1, to.First))
                Report(prose, from.First, to.Last, findings);
        }
    }

    /// <summary>đến, đến hết.</summary>
    private static bool IsUntil(Prose prose, int token, int date) =>
        prose.Is(token, "đến") && (token + 1 == date || token + 2 == date && prose.Is(token + 1, "hết"));

    private static void Report(Prose prose, int first, int last, Findings findings) =>
        findings.Say(prose.AtTokens(first, last), prose.Between(first, last));
}
