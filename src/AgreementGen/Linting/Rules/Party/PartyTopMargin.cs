using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Lề trên, dưới 20 mm.</summary>
internal sealed class PartyTopMargin()
    : MarginRule(
        "HD36-PG-02",
        "party-top-bottom-margin",
        margins => Math.Abs(margins.Top - 1134) > Math.Abs(margins.Bottom - 1134) ? margins.Top : margins.Bottom,
        page => page.Top,
        RuleScope.Party,
        tolerance: 15
    ) { }
