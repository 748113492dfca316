using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>"ĐẢNG CỘNG SẢN VIỆT NAM", once, right.</summary>
internal sealed class PartyTitleOnce() : DocxRule("HD36-HD-01", "party-title-once", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var wanted = subject.Standard.Wording.PartyTitle;
        if (subject.Document is { Header.Heading: not (Heading.Party or Heading.Auto) })
            return;
        if (subject.Anatomy.Head is not { Heading: HeadingView.Party, Title: { } title })
            findings.Miss(new Phrase("không có", "missing"), wanted);
        else if (title.Text.Normalize() != wanted)
            findings.Measure(title.First, title.Confidence, title.Text, wanted);
    }
}
