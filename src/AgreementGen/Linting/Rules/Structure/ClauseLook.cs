using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Khoản: number and title bold, or neither (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class ClauseLook()
    : DocxRule("ND30-ST-10", "clause-look", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var unit in Units.Of(subject, UnitLevel.Clause))
        {
            if (unit.LabelPassage is not { } label || unit.Body.Length == 0 || label.IsBold == unit.Body.IsBold)
                continue;
            // Bold words within the text are emphasis; the number stands with the text.
            if (label.IsBold || !unit.Body.HasBold || unit.Body.IsBold)
                findings.Measure(label, Said.Bold(label.IsBold), Said.Bold(unit.Body.IsBold));
        }
    }
}
