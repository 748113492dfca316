using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>No number on page 1 (NĐ 30/2020, Phụ lục I, I.7).</summary>
internal sealed class PageNumberOnFirstPage()
    : DocxRule("ND30-PAGE-11", "page-number-on-first-page", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings) => FirstPageCheck.Run(subject, findings);
}
