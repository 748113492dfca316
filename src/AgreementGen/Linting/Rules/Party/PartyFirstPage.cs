using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>No number on page 1.</summary>
internal sealed class PartyFirstPage() : DocxRule("HD36-PN-02", "party-first-page", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings) => FirstPageCheck.Run(subject, findings);
}
