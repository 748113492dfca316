using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>No printed remarks in the place of the signature.</summary>
internal sealed class SignaturePlaceholder()
    : DocxRule("ND30-SIG-11", "signature-placeholder", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            foreach (var remark in signature.Remarks)
                findings.Say(remark, remark.Text.Trim());
        }
    }
}
