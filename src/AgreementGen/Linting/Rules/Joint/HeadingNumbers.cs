using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>I., II., III. follow each other.</summary>
internal sealed class HeadingNumbers() : DocxRule("JA-07", "heading-numbers", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Agreement is { } agreement
            && agreement.Clauses.Any(clause => clause.Label is not null || clause.Start is not null)
        )
            return;
        foreach (var (unit, wanted) in Sequences.Broken(subject.Anatomy.Units, UnitLevel.Heading, Numerals.Roman))
            findings.Measure(unit.Paragraph, unit.Number, wanted, unit.Label);
    }
}
