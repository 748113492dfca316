using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>A4.</summary>
internal sealed class PartyPaper() : DocxRule("HD36-PG-01", "party-paper", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings) => PaperCheck.Run(subject, findings);
}
