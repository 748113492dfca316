using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Number: 14, upright, centred.</summary>
internal sealed class PartyNumberLook()
    : LookRule(
        "HD36-NM-05",
        "party-number-look",
        Severity.Error,
        Component.Number,
        Aspects.Face | Aspects.Alignment,
        RuleScope.Party
    )
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Head.Number;
}
