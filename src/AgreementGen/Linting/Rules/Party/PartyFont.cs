using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Times New Roman.</summary>
internal sealed class PartyFont() : DocxRule("HD36-FT-01", "party-font", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings) => FontCheck.Run(subject, findings);
}
