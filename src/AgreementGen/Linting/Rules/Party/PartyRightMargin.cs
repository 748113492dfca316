using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Lề phải 15 mm.</summary>
internal sealed class PartyRightMargin()
    : MarginRule(
        "HD36-PG-04",
        "party-right-margin",
        margins => margins.Right,
        page => page.Right,
        RuleScope.Party,
        tolerance: 15
    ) { }
