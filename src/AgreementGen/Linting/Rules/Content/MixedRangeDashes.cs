using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>2021 - 2025, 2021-2025 and 2021 – 2025 in one document. Titles of other documents keep their own.</summary>
internal sealed class MixedRangeDashes() : TextRule("AG442", "mixed-range-dashes", Severity.Note)
{
    public override void Check(TextSubject subject, Findings findings)
    {
        Dictionary<string, (string Text, Location Place)> forms = new(StringComparer.Ordinal);
        foreach (var prose in subject.Prose)
        {
            if (!Roles.IsRunning(prose.Role) || prose.Role == StatementRole.LegalBasis)
                continue;
            foreach (var years in YearRange.In(prose))
            {
                if (!IsOfAnother(prose, years))
                    Add(prose, years, forms, findings);
            }
        }
    }

    /// <summary>Each form is said once, against the first.</summary>
    private static void Add(
        Prose prose,
        YearRange years,
        Dictionary<string, (string Text, Location Place)> forms,
        Findings findings
    )
    {
        var (text, place) = (prose.Between(years.First, years.Last), prose.AtTokens(years.First, years.Last));
        if (!forms.TryAdd(text[4..^4].Replace('\u00A0', ' '), (text, place)) || forms.Count == 1)
            return;
        var first = forms.Values.First();
        findings.SayAgainst(place, first.Place, text, first.Text);
    }

    /// <summary>It stands in the title of another document.</summary>
    private static bool IsOfAnother(Prose prose, YearRange years) =>
        prose.IsQuoted(prose.Tokens[years.First].Start)
        || prose.SentenceOf(years.First).FirstCitation?.Last < years.First;
}
