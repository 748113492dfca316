using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>One block of signature for each issuing body.</summary>
internal sealed class JointSignatures() : DocxRule("ND30-JT-05", "joint-signatures", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Agreement is not null
            || subject.Anatomy is not { Signatures: { Length: > 1 } signatures, Head.Number: { } number }
        )
            return;
        var codes = RegistrationLine.In(number).Sum(one => one.Line.Agencies.Length);
        if (codes > signatures.Length)
            findings.Measure(signatures[0].Lines.First(), Confidence.Guess, signatures.Length, codes);
    }
}
