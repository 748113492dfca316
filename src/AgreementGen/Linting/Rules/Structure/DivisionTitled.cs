using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Chương, mục, tiểu mục have titles (NĐ 30/2020, Phụ lục I, II.6.d).</summary>
internal sealed class DivisionTitled() : DocxRule("ND30-ST-16", "division-titled", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var unit in subject.Anatomy.Units.Where(unit => unit.Level <= UnitLevel.Subsection))
        {
            if (unit is { Title: null, Body.Length: 0 })
                findings.Say(unit.Paragraph, unit.Label);
        }
    }
}
