using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Single spacing between Quốc hiệu and Tiêu ngữ (NĐ 30/2020, Phụ lục I, II.1.c).</summary>
internal sealed class TieuNguSpacing() : DocxRule("ND30-TN-06", "tieu-ngu-spacing", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head is not { Heading: HeadingView.QuocHieu, Title: { } title, Motto: { } motto })
            return;
        if (title.Last.Paragraph == motto.First.Paragraph)
            return;
        var gap = title.Last.Paragraph.Spacing.After + motto.First.Paragraph.Spacing.Before;
        var spacing = motto.First.Paragraph.Spacing;
        if (gap > Tolerance.Length)
            findings.Measure(motto.First, Said.Points(gap / 10), Said.Points(0));
        else if (spacing is { Rule: LineRule.Auto, Line: > 240 })
            findings.Measure(
                motto.First,
                Said.Spacing(new LineSpacing(spacing.Line, false)),
                Said.Spacing(LineSpacing.Single)
            );
    }
}
