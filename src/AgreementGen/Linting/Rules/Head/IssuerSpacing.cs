using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Single spacing within the left block (NĐ 30/2020, Phụ lục I, II.2.b).</summary>
internal sealed class IssuerSpacing() : DocxRule("ND30-CQ-06", "issuer-spacing", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var head = subject.Anatomy.Head;
        foreach (var line in new[] { head.Superior, head.Issuer }.OfType<Part>().SelectMany(part => part.Lines))
        {
            var spacing = line.Paragraph.Spacing;
            if (spacing is { Rule: LineRule.Auto, Line: > 240 + Slack } && line.HasOwnLine)
                findings.Measure(
                    line,
                    Said.Spacing(new LineSpacing(spacing.Line, false)),
                    Said.Spacing(LineSpacing.Single)
                );
        }
    }

    /// <summary>1/240 of a line: what cannot be seen.</summary>
    private const int Slack = 4;
}
