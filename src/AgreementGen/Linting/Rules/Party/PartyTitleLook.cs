using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Title: 15, bold, upright, centred.</summary>
internal sealed class PartyTitleLook()
    : LookRule(
        "HD36-HD-02",
        "party-title-look",
        Severity.Error,
        Component.PartyTitle,
        Aspects.Face | Aspects.Alignment,
        RuleScope.Party
    )
{
    protected override Part? Find(DocumentAnatomy anatomy) =>
        anatomy.Head.Heading == HeadingView.Party ? anatomy.Head.Title : null;
}
