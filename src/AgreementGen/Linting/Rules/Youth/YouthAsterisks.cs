using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Youth;

/// <summary>*** below the issuer.</summary>
internal sealed class YouthAsterisks() : DocxRule("DTN-HD-03", "youth-asterisks", Severity.Error, RuleScope.Youth)
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
            findings.Measure(issuer.Last, issuer.Confidence, new Phrase("không có", "nothing"), wanted);
        else if (sign.Text.Trim() != wanted)
            findings.Measure(sign.First, sign.Confidence, sign.Text.Trim(), wanted);
    }
}
