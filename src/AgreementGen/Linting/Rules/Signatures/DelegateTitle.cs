using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>After TL. and TUQ. the signer's real title (NĐ 30/2020, Phụ lục I, II.7.b).</summary>
internal sealed class DelegateTitle()
    : DocxRule("ND30-SIG-04", "delegate-title", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (
                signature.Authorities is [.., var last]
                && (AuthorityForms.Is(last.Text, "TL") || AuthorityForms.Is(last.Text, "TUQ"))
                && signature.Positions.IsEmpty
            )
                findings.Say(last);
        }
    }
}
