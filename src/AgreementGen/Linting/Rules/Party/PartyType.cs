using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Type: 15 to 16, capitals, bold, centred.</summary>
internal sealed class PartyType()
    : LookRule(
        "HD36-TT-01",
        "party-type",
        Severity.Error,
        Component.Type,
        Aspects.Face | Aspects.Capitals | Aspects.Alignment,
        RuleScope.Party
    )
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Type;
}
