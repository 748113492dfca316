using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>TM. KT. TL. TUQ. Q. (NĐ 30/2020, Phụ lục I, II.7.b).</summary>
internal sealed class AuthorityPrefix() : DocxRule("ND30-SIG-02", "authority-prefix", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            foreach (var authority in signature.Authorities)
            {
                if (
                    !AuthorityForms.IsOfState(authority.Text)
                    && !(AuthorityForms.IsOfParty(authority.Text) && Systems.IsParty(subject, signature))
                )
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
