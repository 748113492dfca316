using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>One * below the issuer.</summary>
internal sealed class PartyStar() : DocxRule("HD36-HD-07", "party-star", Severity.Error, RuleScope.Party)
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
