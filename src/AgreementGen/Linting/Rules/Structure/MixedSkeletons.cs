using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Skeletons A and B are not mixed at one level (NĐ 30/2020, Phụ lục I, II.6.c).</summary>
internal sealed class MixedSkeletons() : DocxRule("ND30-ST-15", "mixed-skeletons", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var units = subject.Anatomy.Units;
        var article = units.FirstOrDefault(unit => unit.Level == UnitLevel.Article);
        if (article is not null && units.FirstOrDefault(unit => unit.Level == UnitLevel.Heading) is { } heading)
            findings.Say(heading.Paragraph, heading.Label, article.Label);
    }
}
