using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>"I. …": bold, a full stop behind the number (NĐ 30/2020, Phụ lục I, V, row 6.b).</summary>
internal sealed class HeadingLook() : DocxRule("ND30-ST-14", "heading-look", Severity.Error)
{
    public override bool IsHabit => true;

    public override void Check(DocxSubject subject, Findings findings)
    {
        var format = subject.Standard[Component.Heading];
        foreach (var unit in Units.Of(subject, UnitLevel.Heading))
        {
            if (!unit.Label.EndsWith('.'))
                findings.Measure(unit.Paragraph, $"«{unit.Label}»", $"«{unit.Number}.»");
            else if (
                unit.IsTitled
                && LookCheck.Compare(unit.Body, format, Aspects.Face | Aspects.Capitals) is var (measured, allowed)
            )
                findings.Measure(unit.Body, measured, allowed);
        }
    }
}
