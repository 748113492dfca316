using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Page number: top centre, 14, upright.</summary>
internal sealed class PartyPageNumber() : DocxRule("HD36-PN-01", "party-page-number", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (PageNumbers.Headers(subject.View).FirstOrDefault() is not { } paragraph)
        {
            if (PageEstimate.HasSeveralPages(subject.View))
                findings.Miss(new Phrase("không có", "missing"), Wanted);
            return;
        }
        var number = paragraph.Runs.First(PageNumbers.IsNumber);
        var passage = new Passage(paragraph, number.Start, number.Text.Length);
        if (LookCheck.Compare(passage, subject.Standard[Component.PageNumber], Aspects.Face) is var (measured, allowed))
            findings.Measure(passage, measured, allowed);
        else if (paragraph.Alignment != AlignmentView.Center && paragraph.TextBox is null)
            findings.Measure(passage, Said.Alignment(paragraph.Alignment), Said.Alignment(AlignmentView.Center));
    }

    private static readonly Phrase Wanted = new(
        "ở đầu trang, canh giữa, cỡ 14, đứng",
        "at the top, centred, 14 pt, upright"
    );
}
