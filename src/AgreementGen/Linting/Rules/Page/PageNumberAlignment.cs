using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Số trang canh giữa (NĐ 30/2020, Phụ lục I, I.7).</summary>
internal sealed class PageNumberAlignment()
    : DocxRule("ND30-PAGE-09", "page-number-alignment", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var paragraph in PageNumbers.Headers(subject.View))
        {
            if (paragraph.Alignment == AlignmentView.Center || paragraph.TextBox is not null)
                continue;
            findings.Measure(paragraph, Said.Alignment(paragraph.Alignment), Said.Alignment(AlignmentView.Center));
            return;
        }
    }
}
