using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>Exact spacing as single to 1,5 lines would be.</summary>
internal sealed class LineSpacingExact() : DocxRule("ND30-BODY-07", "line-spacing-exact", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var paragraph in subject.Anatomy.Text)
        {
            var spacing = paragraph.Spacing;
            if (spacing.Rule == LineRule.Auto || paragraph.Runs.IsEmpty)
                continue;
            var single = TextMetrics.LineHeight(new FontSize(paragraph.Runs.Max(run => run.Size)));
            if (spacing.Line < single - Tolerance.Length || spacing.Line > single * 3 / 2 + Tolerance.Length)
                findings.Measure(
                    paragraph,
                    Said.Points(spacing.Line / 10),
                    Said.Range(Said.Points(single / 10), Said.Points(single * 3 / 20))
                );
        }
    }
}
