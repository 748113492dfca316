using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Khoản 1 … n, from 1 in each Điều or mục (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class ClauseNumbers() : DocxRule("ND30-ST-09", "clause-numbers", Severity.Error, RuleScope.All)
{
    public override bool IsHabit => true;

    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var (unit, wanted) in Sequences.BrokenWithin(subject.Anatomy.Units, UnitLevel.Clause))
            findings.Measure(unit.Paragraph, unit.Number, wanted, unit.Label);
    }
}
