using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Chữ số Ả Rập, from 1 (NĐ 30/2020, Phụ lục I, I.7).</summary>
internal sealed class PageNumberFormat()
    : DocxRule("ND30-PAGE-12", "page-number-format", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var section = subject.View.Sections[0];
        if (section is { PageNumberFormat: "decimal", PageNumberStart: null or 0 or 1 })
            return;
        findings.Measure(
            subject.Text.Start,
            $"{section.PageNumberFormat}, {section.PageNumberStart ?? 1}",
            new Phrase("chữ số Ả Rập, bắt đầu từ 1", "Arabic digits, from 1")
        );
    }
}
