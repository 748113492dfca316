using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>----- below the title.</summary>
internal sealed class PartyFiveHyphens() : DocxRule("HD36-TT-03", "party-five-hyphens", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Standard.TitleMark.Sign is not { Length: > 0 } wanted || subject.Anatomy.Title is not { } title)
            return;
        if (subject.Anatomy.TitleSign is not { } sign)
            findings.Measure(title.Last, title.Confidence, new Phrase("không có", "nothing"), $"«{wanted}»");
        else if (sign.Text.Trim() != wanted)
            findings.Measure(sign.First, sign.Confidence, $"«{sign.Text.Trim()}»", $"«{wanted}»");
        else if (sign.First.Alignment is { } stands and not AlignmentView.Center)
            findings.Measure(sign.First, sign.Confidence, Said.Alignment(stands), Said.Alignment(AlignmentView.Center));
    }
}
