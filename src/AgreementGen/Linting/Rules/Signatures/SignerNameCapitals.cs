using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>The name is not in capitals (NĐ 30/2020, Phụ lục I, II.7.đ).</summary>
internal sealed class SignerNameCapitals()
    : DocxRule("ND30-SIG-08", "signer-name-capitals", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (signature.Name is { } name && DegreeCheck.NameOf(name).IsCapitals)
                findings.Measure(name, signature.Confidence, Said.Capitals(true), Said.Capitals(false));
        }
    }
}
