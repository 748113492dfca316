using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>"Nơi nhận:": 14, underlined, not bold, not italic.</summary>
internal sealed class PartyRecipientsLabel()
    : DocxRule("HD36-NN-01", "party-recipients-label", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Anatomy.Recipients?.Label is { } label
            && LookCheck.Compare(label, subject.Standard[Component.RecipientsLabel], Aspects.Face | Aspects.Underline)
                is var (measured, allowed)
        )
            findings.Measure(label, measured, allowed);
    }
}
