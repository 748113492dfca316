using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Issuer: 14, capitals, bold.</summary>
internal sealed class PartyIssuer()
    : LookRule(
        "HD36-HD-06",
        "party-issuer",
        Severity.Error,
        Component.Issuer,
        Aspects.Face | Aspects.Capitals | Aspects.Alignment,
        RuleScope.Party
    )
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Head.Issuer;
}
