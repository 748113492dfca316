using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>A solid rule as long as the title.</summary>
internal sealed class PartyTitleStroke() : DocxRule("HD36-HD-03", "party-title-rule", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Anatomy.Head is not { Heading: HeadingView.Party, Title: { } title }
            || subject.Standard.HeadingMark.Rule is not { } rule
        )
            return;
        if (title.Stroke is not { } stroke || stroke.Kind == StrokeKind.Underline)
            findings.Measure(title.Last, title.Confidence, new Phrase("không có đường kẻ", "there is no rule"), Wanted);
        else if (!stroke.IsSolid)
            findings.Measure(
                title.Last,
                title.Confidence,
                new Phrase("đường kẻ đứt nét", "the rule is broken"),
                Wanted
            );
        else if (!StrokeCheck.Accepts(rule, StrokeCheck.ShareOf(title)))
            findings.Measure(
                title.Last,
                title.Confidence,
                Said.Millimetres(stroke.Length),
                Said.Millimetres(title.Last.Width)
            );
    }

    private static readonly Phrase Wanted = new(
        "một đường kẻ nét liền dài bằng tiêu đề",
        "a solid rule as long as the title"
    );
}
