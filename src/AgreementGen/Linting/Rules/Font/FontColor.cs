using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Font;

/// <summary>Màu đen (NĐ 30/2020, Phụ lục I, I.4).</summary>
internal sealed class FontColor()
    : DocxRule("ND30-FONT-03", "font-color", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings) => ColorCheck.Run(subject, findings);
}
