using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>One slash only, in a joint symbol too (NĐ 30/2020, Phụ lục I, II.3.c).</summary>
internal sealed class JointSlash() : NumberRule("ND30-JT-03", "joint-slash", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        var slashes = number.Text.Count(letter => letter == '/');
        if (subject.Anatomy.Signatures.Length > 1 && slashes > 1)
            findings.Measure(
                number.First,
                number.Confidence,
                new Phrase($"{slashes} dấu gạch chéo", $"{slashes} slashes"),
                new Phrase("một dấu", "one")
            );
    }
}
