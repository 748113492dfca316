using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Title: 14 to 15, bold, centred, normal case.</summary>
internal sealed class PartyTitle()
    : LookRule(
        "HD36-TT-02",
        "party-title",
        Severity.Error,
        Component.Title,
        Aspects.Face | Aspects.Capitals | Aspects.Alignment,
        RuleScope.Party
    )
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Title;
}
