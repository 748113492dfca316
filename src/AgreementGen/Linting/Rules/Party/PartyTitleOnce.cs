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
        else if (title.PrintedText != wanted)
            findings.Measure(title.First, title.Confidence, title.PrintedText, wanted);
        else if (title.First.Paragraph.Cell is { Column: 0, Columns: > 1 } && InCell(subject.Anatomy.Head.Issuer))
            findings.Measure(title.First, title.Confidence, new Phrase("ở cột bên trái", "in the left column"), Right);
    }

    private static bool InCell(Part? part) => part?.First.Paragraph.Cell is not null;

    private static readonly Phrase Right = new("ở cột bên phải", "in the right column");
}
