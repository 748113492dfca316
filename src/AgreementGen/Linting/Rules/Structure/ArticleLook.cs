using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>"Điều 1. …": bold, upright, as large as the text (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class ArticleLook()
    : DocxRule("ND30-ST-06", "article-look", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override bool IsHabit => true;

    public override void Check(DocxSubject subject, Findings findings)
    {
        var format = subject.Standard[Component.Article];
        foreach (var unit in Units.Of(subject, UnitLevel.Article))
        {
            if (!unit.Label.EndsWith('.'))
                findings.Measure(unit.Paragraph, $"«{unit.Label}»", $"«{unit.Label.TrimEnd(':', ')', '-', ' ')}.»");
            foreach (var passage in new[] { unit.LabelPassage, unit.IsTitled ? unit.Body : null }.OfType<Passage>())
            {
                if (LookCheck.Compare(passage, format, Aspects.Face) is not var (measured, allowed))
                    continue;
                findings.Measure(passage, measured, allowed);
                break;
            }
        }
    }
}
