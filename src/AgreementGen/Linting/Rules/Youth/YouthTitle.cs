using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Youth;

/// <summary>"ĐOÀN TNCS HỒ CHÍ MINH": 15, bold, centred, rule below.</summary>
internal sealed class YouthTitle() : DocxRule("DTN-HD-01", "youth-title", Severity.Error, RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var wanted = subject.Standard.Wording.YouthTitle;
        if (subject.Document is { Header.Heading: not (Heading.Youth or Heading.Auto) })
            return;
        if (subject.Anatomy.Head is not { Heading: HeadingView.Youth, Title: { } title })
            findings.Miss(new Phrase("không có", "missing"), wanted);
        else if (title.PrintedText != wanted)
            findings.Measure(title.First, title.Confidence, title.Text, wanted);
        else if (
            LookCheck.Compare(title.First, subject.Standard[Component.YouthTitle], Aspects.Face | Aspects.Alignment)
            is var (measured, allowed)
        )
            findings.Measure(title.First, title.Confidence, measured, allowed);
        else if (title.Stroke is null)
            findings.Measure(
                title.First,
                title.Confidence,
                new Phrase("không có đường kẻ ở dưới", "no rule below"),
                new Phrase("một đường kẻ", "a rule")
            );
    }
}
