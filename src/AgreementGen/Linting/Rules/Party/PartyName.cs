using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Name: 14, bold, normal case.</summary>
internal sealed class PartyName() : DocxRule("HD36-SG-03", "party-name", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (
                signature.Name is { } name
                && LookCheck.Compare(
                    name,
                    subject.Standard[Component.SignatureName],
                    Aspects.Face | Aspects.Capitals | Aspects.Alignment
                )
                    is var (measured, allowed)
            )
                findings.Measure(name, signature.Confidence, measured, allowed);
        }
    }
}
