using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A day that the calendar does not have: 31/4, 29/02/2023. That of the document itself is another rule's.</summary>
internal sealed class ImpossibleDate() : ProseRule("AG437", "impossible-date", Severity.Error)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.Role == StatementRole.Header)
            return;
        foreach (var date in prose.Dates)
        {
            if (!date.Exists)
                findings.Say(prose.AtTokens(date.First, date.Last), prose.Between(date.First, date.Last));
        }
    }
}
