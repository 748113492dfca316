using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>The rule under the Tiêu ngữ is as long as its text (NĐ 30/2020, Phụ lục I, II.1.b).</summary>
internal sealed class TieuNguRule() : DocxRule("ND30-TN-05", "tieu-ngu-rule-length", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head is not { Heading: HeadingView.QuocHieu, Motto: { Stroke: { } stroke } motto })
            return;
        var rule = subject.Standard.HeadingMark.Rule;
        if (rule is null || StrokeCheck.Accepts(rule, StrokeCheck.ShareOf(motto)))
            return;
        findings.Measure(
            motto.Last,
            motto.Confidence,
            Said.Millimetres(stroke.Length),
            Said.Millimetres(motto.Last.Width)
        );
    }
}
