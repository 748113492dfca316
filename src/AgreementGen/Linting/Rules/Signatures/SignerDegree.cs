using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>No rank or degree before the name (NĐ 30/2020, Phụ lục I, II.7.c).</summary>
internal sealed class SignerDegree()
    : DocxRule("ND30-SIG-07", "signer-degree", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings) => DegreeCheck.Run(subject, findings);
}
