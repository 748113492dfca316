using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Mending.Mends;

/// <summary>Quốc hiệu and tiêu ngữ stand single-spaced, with nothing between them.</summary>
internal sealed class MottoGapMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        if (
            desk.Subject.Anatomy.Head is not { Title.Last.Paragraph: { } title, Motto.First.Paragraph: { } motto }
            || desk.Of(title) is not { } above
            || desk.Of(motto) is not { } below
        )
            return;
        if (motto.Spacing is { Rule: LineRule.Auto, Line: > 240 })
            LineSpacingMend.Set(finding, desk, motto, below, LineSpacing.Single);
        var gap = title.Spacing.After + motto.Spacing.Before;
        if (gap <= Tolerance.Length)
            return;
        ParagraphGapMend.Set(above, "after", 0);
        ParagraphGapMend.Set(below, "before", 0);
        desk.Changed(finding, new("khoảng cách đoạn", "paragraph gap"), Said.Points(gap / 10), Said.Points(0));
    }
}

/// <summary>The names of the issuer and its superior are single-spaced.</summary>
internal sealed class IssuerSpacingMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        if (desk.At(finding) is { } view && desk.Of(view) is { } element)
            LineSpacingMend.Set(finding, desk, view, element, LineSpacing.Single);
    }
}
