using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>No rule under the agency.</summary>
internal sealed class PartyNoIssuerRule()
    : DocxRule("HD36-HD-08", "party-no-issuer-rule", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Standard.IssuerMark.Rule is null
            && subject.Document is not { Header.Mark: not null }
            && subject.Anatomy.Head.Issuer is { Stroke: not null } issuer
        )
            findings.Say(issuer.Last);
    }
}
