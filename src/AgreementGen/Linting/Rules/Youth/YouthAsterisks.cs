using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Youth;

/// <summary>*** below the issuer.</summary>
internal sealed class YouthAsterisks() : DocxRule("DTN-HD-03", "youth-asterisks", Severity.Error, RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        // A program that chose its mark has its reasons.
        if (
            subject.Standard.IssuerMark.Sign is { Length: > 0 } wanted
            && subject.Anatomy.Head is { Issuer: { } issuer, IssuerSign: var sign }
            && subject.Document is not { Header.Mark: not null }
        )
            SignCheck.Tell(issuer, sign, wanted, findings);
    }
}
