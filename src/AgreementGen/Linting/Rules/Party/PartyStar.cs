using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>One * below the issuer.</summary>
internal sealed class PartyStar() : DocxRule("HD36-HD-07", "party-star", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Standard.IssuerMark.Sign is not { Length: > 0 } wanted
            || subject.Anatomy.Head.Issuer is not { } issuer
            || subject.Document is { Header.Mark: not null }
        )
            return;
        if (subject.Anatomy.Head.IssuerSign is not { } sign)
            findings.Measure(issuer.Last, issuer.Confidence, new Phrase("không có", "nothing"), $"«{wanted}»");
        else if (sign.Text.Trim() != wanted)
            findings.Measure(sign.First, sign.Confidence, $"«{sign.Text.Trim()}»", $"«{wanted}»");
        else if (sign.First.Alignment is { } stands and not AlignmentView.Center)
            findings.Measure(sign.First, sign.Confidence, Said.Alignment(stands), Said.Alignment(AlignmentView.Center));
    }
}
