using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Điều 1 … n without gaps (the decree itself).</summary>
internal sealed class ArticleNumbers() : DocxRule("ND30-ST-08", "article-numbers", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var (unit, wanted) in Sequences.BrokenThroughout(subject.Anatomy.Units, UnitLevel.Article))
            findings.Measure(unit.Paragraph, unit.Number, wanted, unit.Label);
    }
}
