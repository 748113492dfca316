using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>"a) …" (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class PointForm()
    : DocxRule("ND30-ST-11", "point-form", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override bool IsHabit => true;

    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var unit in Units.Of(subject, UnitLevel.Point))
        {
            if (unit.Label.Length != 2 || unit.Label[1] != ')')
                findings.Measure(unit.Paragraph, unit.Label, unit.Number.Length == 1 ? unit.Number + ")" : Letters);
        }
    }

    /// <summary>In the place of i), ii), iii).</summary>
    private const string Letters = "a), b), c)";
}
