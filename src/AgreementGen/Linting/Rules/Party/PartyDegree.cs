using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>No academic title before the name.</summary>
internal sealed class PartyDegree() : DocxRule("HD36-SG-06", "party-degree", Severity.Warning, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings) => DegreeCheck.Run(subject, findings);
}
