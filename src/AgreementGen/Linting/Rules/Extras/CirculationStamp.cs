using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Extras;

/// <summary>Chỉ dẫn phạm vi lưu hành: capitals, bold, 13 to 14, in a box (NĐ 30/2020, Phụ lục I, III.2.c).</summary>
internal sealed class CirculationStamp()
    : DocxRule("ND30-LH-01", "circulation-stamp", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings) =>
        Stamps.CheckLook(Stamps.Circulation(subject), subject.Standard, findings);
}
