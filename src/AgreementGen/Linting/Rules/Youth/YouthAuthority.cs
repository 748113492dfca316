using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Youth;

/// <summary>TM. KT. TL. with a full stop.</summary>
internal sealed class YouthAuthority() : DocxRule("DTN-SG-01", "youth-authority", Severity.Error, RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures.Where(signature => !Systems.IsParty(subject, signature)))
        {
            foreach (var authority in signature.Authorities)
            {
                if (!AuthorityForms.IsOfState(authority.Text))
                    findings.Measure(
                        authority,
                        signature.Confidence,
                        authority.Text.Trim(),
                        AuthorityForms.Corrected(authority.Text)
                    );
            }
        }
    }
}
