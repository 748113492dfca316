using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Font;

/// <summary>Phông chữ: Times New Roman everywhere (NĐ 30/2020, Phụ lục I, I.4).</summary>
internal sealed class FontName()
    : DocxRule("ND30-FONT-01", "font-name", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings) => FontCheck.Run(subject, findings);
}
