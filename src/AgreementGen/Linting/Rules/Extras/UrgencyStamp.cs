using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Extras;

/// <summary>Dấu chỉ mức độ khẩn: words, 13 to 14, bold, in a box (NĐ 30/2020, Phụ lục I, III.2.b).</summary>
internal sealed class UrgencyStamp()
    : DocxRule("ND30-KH-01", "urgency-stamp", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings) =>
        Stamps.CheckLook(Stamps.Urgency(subject), subject.Standard, findings);
}
