using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>One slash only, in a joint symbol too (NĐ 30/2020, Phụ lục I, II.3.c).</summary>
internal sealed class JointSlash() : DocxRule("ND30-JT-03", "joint-slash", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy is not { Signatures.Length: > 1, Head.Number: { } number })
            return;
        var slashes = number.Text.Count(letter => letter == '/');
        if (slashes > 1)
            findings.Measure(
                number.First,
                number.Confidence,
                new Phrase($"{slashes} dấu gạch chéo", $"{slashes} slashes"),
                new Phrase("một dấu", "one")
            );
    }
}
