using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Bases upright.</summary>
internal sealed class PartyBasisUpright()
    : DocxRule("HD36-BD-06", "party-basis-upright", Severity.Warning, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var basis in subject.Anatomy.LegalBases)
        {
            LookCheck.Tell(basis, Confidence.Certain, subject.Standard[Component.LegalBasis], Aspects.Italic, findings);
        }
    }
}
