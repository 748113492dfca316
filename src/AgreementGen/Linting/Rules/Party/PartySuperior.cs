using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Superior: 14, capitals, not bold.</summary>
internal sealed class PartySuperior()
    : LookRule(
        "HD36-HD-05",
        "party-superior",
        Severity.Error,
        Component.Superior,
        Aspects.Face | Aspects.Capitals | Aspects.Alignment,
        RuleScope.Party
    )
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Head.Superior;
}
