using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Khổ giấy: A4 in every section, upright or turned (NĐ 30/2020, Phụ lục I, I.1).</summary>
internal sealed class PaperSize()
    : DocxRule("ND30-PAGE-01", "paper-size", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings) => PaperCheck.Run(subject, findings);
}
