using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>a b c d đ e g h i k … (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class PointOrder() : DocxRule("ND30-ST-12", "point-order", Severity.Error, RuleScope.All)
{
    public override bool IsHabit => true;

    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var (unit, wanted) in Sequences.BrokenLetters(subject.Anatomy.Units))
        {
            // Roman numbers are in order among themselves; that they are none is another rule's.
            if (unit.Number.Length == 1)
                findings.Measure(unit.Paragraph, unit.Number, wanted, unit.Label);
        }
    }
}
