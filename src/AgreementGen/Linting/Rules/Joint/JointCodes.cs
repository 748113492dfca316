using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>As many codes in the symbol as bodies that sign.</summary>
internal sealed class JointCodes() : DocxRule("ND30-JT-04", "joint-codes", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Anatomy is not { Signatures.Length: > 1, Head.Number: { } number }
            || Minutes.OfMeeting(subject.Anatomy)
        )
            return;
        var codes = RegistrationLine.In(number).Sum(one => one.Line.Agencies.Length);
        // One code may stand for several bodies (MTTQ-TCCTXH), so only a lack is said, and never of a symbol without bodies.
        var bodies = SigningBodies.CountOf(subject);
        if (codes > 0 && codes < bodies)
            findings.Measure(number.First, number.Confidence, codes, bodies);
    }
}
