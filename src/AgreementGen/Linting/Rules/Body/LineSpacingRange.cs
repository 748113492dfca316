using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>Single to 1,5 lines (NĐ 30/2020, Phụ lục I, II.6.e).</summary>
internal sealed class LineSpacingRange() : DocxRule("ND30-BODY-06", "line-spacing", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var prescribed = subject.Standard[Component.Text].Line;
        foreach (var paragraph in subject.Anatomy.Text)
        {
            var spacing = paragraph.Spacing;
            if (spacing.Rule != LineRule.Auto || prescribed.Accepts(new LineSpacing(spacing.Line, IsExact: false)))
                continue;
            findings.Measure(
                paragraph,
                Said.Spacing(new LineSpacing(spacing.Line, IsExact: false)),
                Said.Accepted(prescribed, line => Said.Spacing(line))
            );
        }
    }
}
