using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Post: 14, capitals, not bold.</summary>
internal sealed class PartyPosition() : DocxRule("HD36-SG-02", "party-position", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            foreach (var position in signature.Positions)
            {
                LookCheck.Tell(
                    position,
                    signature.Confidence,
                    subject.Standard[Component.SignaturePosition],
                    Aspects.Face | Aspects.Capitals | Aspects.Alignment,
                    findings
                );
            }
        }
    }
}
