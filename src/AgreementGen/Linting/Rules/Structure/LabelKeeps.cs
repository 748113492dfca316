using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>A label stays with its title on one page.</summary>
internal sealed class LabelKeeps() : DocxRule("ND30-ST-17", "label-keeps", Severity.Warning, RuleScope.All)
{
    public override bool IsHabit => true;

    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (
            var unit in subject.Anatomy.Units.Where(unit => unit is { Level: <= UnitLevel.Subsection, Title: not null })
        )
        {
            if (!unit.Paragraph.KeepsWithNext && unit.Title!.Paragraph != unit.Paragraph)
                findings.Say(unit.Paragraph, unit.Label);
        }
    }
}
