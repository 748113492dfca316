using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Điểm: neither bold nor italic (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class PointLook()
    : DocxRule("ND30-ST-13", "point-look", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var format = subject.Standard[Component.Point];
        foreach (var unit in Units.Of(subject, UnitLevel.Point))
        {
            // Words may be stressed; the whole point may not.
            if (
                (unit.Body.IsBold || unit.Body.IsItalic)
                && LookCheck.Compare(unit.Body, format, Aspects.Bold | Aspects.Italic) is var (measured, allowed)
            )
                findings.Measure(unit.Body, measured, allowed);
        }
    }
}
