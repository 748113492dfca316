using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Lề trái 30 mm.</summary>
internal sealed class PartyLeftMargin()
    : MarginRule(
        "HD36-PG-03",
        "party-left-margin",
        margins => margins.Left + margins.Gutter,
        page => page.Left,
        RuleScope.Party,
        tolerance: 15
    ) { }
