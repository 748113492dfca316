using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>One symbol is cited with two dates.</summary>
internal sealed class ContradictingCitations() : TextRule("AG421", "citations-contradict", Severity.Warning)
{
    /// <summary>Every province has documents of the same number from these.</summary>
    private static readonly string[] LocalBodies = ["UBND", "HĐND", "TU", "HU", "ĐU"];

    public override void Check(TextSubject subject, Findings findings)
    {
        var dates = new Dictionary<string, (DateOnly Day, Location Place)>(StringComparer.Ordinal);
        foreach (var prose in subject.Prose)
        {
            foreach (var citation in prose.Citations)
            {
                if (citation.Date is not { Day: { } day } date || IsLocal(citation.Symbol))
                    continue;
                // Numbers without a year begin anew every year.
                var key = citation.Year is null ? $"{citation.Symbol} {day.Year}" : citation.Symbol;
                var place = prose.AtTokens(date.First, date.Last);
                if (!dates.TryAdd(key, (day, place)) && dates[key].Day != day)
                    findings.SayAgainst(
                        place,
                        dates[key].Place,
                        citation.Symbol,
                        Said.Day(day),
                        Said.Day(dates[key].Day)
                    );
            }
        }
    }

    private static bool IsLocal(string symbol) =>
        LocalBodies.Any(body => symbol.EndsWith(body, StringComparison.Ordinal));
}
