using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Items: 12, upright.</summary>
internal sealed class PartyRecipientLook()
    : DocxRule("HD36-NN-02", "party-recipient-look", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var item in subject.Anatomy.Recipients?.Items ?? [])
        {
            LookCheck.Tell(item, Confidence.Certain, subject.Standard[Component.Recipient], Aspects.Face, findings);
        }
    }
}
