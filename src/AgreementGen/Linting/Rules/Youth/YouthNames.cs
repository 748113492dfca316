using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Youth;

/// <summary>Superior 14 light, issuer 14 bold.</summary>
internal sealed class YouthNames() : DocxRule("DTN-HD-02", "youth-names", Severity.Error, RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        Compare(subject.Anatomy.Head.Superior, Component.Superior);
        Compare(subject.Anatomy.Head.Issuer, Component.Issuer);

        void Compare(Part? part, Component component)
        {
            foreach (var line in part?.Lines ?? [])
            {
                LookCheck.Tell(
                    line,
                    part!.Confidence,
                    subject.Standard[component],
                    Aspects.Face | Aspects.Capitals,
                    findings
                );
            }
        }
    }
}
