using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Black.</summary>
internal sealed class PartyColor() : DocxRule("HD36-FT-02", "party-color", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings) => ColorCheck.Run(subject, findings);
}
