using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>Họ và tên: bold, upright, size, centred (NĐ 30/2020, Phụ lục I, II.7.đ).</summary>
internal sealed class SignerName() : DocxRule("ND30-SIG-06", "signer-name", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (
                signature.Name is { } name
                && LookCheck.Compare(name, subject.Standard[Component.SignatureName], Aspects.Face | Aspects.Alignment)
                    is var (measured, allowed)
            )
                findings.Measure(name, signature.Confidence, measured, allowed);
        }
    }
}
