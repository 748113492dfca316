using AgreementGen.Linting.Rules.Structure;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Structure =>
        [
            new ChapterLabel(),
            new SectionLabel(),
            new ChapterNumbers(),
            new ChapterTitle(),
            new SectionTitle(),
            new ArticleLook(),
            new ArticleTitle(),
            new ArticleNumbers(),
            new ClauseNumbers(),
            new ClauseLook(),
            new PointForm(),
            new PointOrder(),
            new PointLook(),
            new HeadingLook(),
            new MixedSkeletons(),
            new DivisionTitled(),
            new LabelKeeps(),
        ];
}
