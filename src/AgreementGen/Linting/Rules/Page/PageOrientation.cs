using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Hướng giấy: upright, unless a table asks for more room (NĐ 30/2020, Phụ lục I, I.2).</summary>
internal sealed class PageOrientation()
    : DocxRule("ND30-PAGE-02", "page-orientation", Severity.Warning, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (!subject.View.Sections[0].IsLandscape || HoldsTable(subject))
            return;
        findings.Measure(
            subject.Text.Start,
            new Phrase("xoay ngang", "landscape"),
            new Phrase("theo chiều dài (đứng)", "portrait")
        );
    }

    private static bool HoldsTable(DocxSubject subject)
    {
        var (start, end) = (subject.Anatomy.BodyStart, subject.Anatomy.BodyEnd);
        return subject.View.Paragraphs.Any(p =>
            p.Section == 0 && p.Cell is not null && p.Index >= start && p.Index < end
        );
    }
}
