using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>One rule, under the last issuer (NĐ 30/2020, Phụ lục I, II.2.b).</summary>
internal sealed class OneIssuerRule() : DocxRule("ND30-JT-09", "one-issuer-rule", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Issuer is not { Lines: { Length: > 1 } lines })
            return;
        foreach (var line in lines.Take(lines.Length - 1))
        {
            if (line.IsUnderlined || line.Paragraph.Strokes.Any(stroke => !stroke.IsAbove))
                findings.Say(line);
        }
    }
}
