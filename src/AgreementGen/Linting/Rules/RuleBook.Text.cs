using AgreementGen.Linting.Rules.Bases;
using AgreementGen.Linting.Rules.Body;
using AgreementGen.Linting.Rules.Title;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Text =>
        [
            new TypeLook(),
            new TypeName(),
            new TitleLook(),
            new TitleCase(),
            new TitleStroke(),
            new TitleStrokeLength(),
            new TitleEnds(),
            new SubjectLook(),
            new BasisItalic(),
            new BasisSize(),
            new BasisAlone(),
            new BasisSemicolon(),
            new BasisFullStop(),
            new BasisPlace(),
            new TextAlignmentBoth(),
            new TextSizeRange(),
            new FirstLineIndent(),
            new SameIndent(),
            new ParagraphGap(),
            new LineSpacingRange(),
            new LineSpacingExact(),
            new EmptyParagraphs(),
            new TypedIndent(),
            new EndMark(),
            new EndMarkOnce(),
            new EmphasisOfText(),
        ];
}
