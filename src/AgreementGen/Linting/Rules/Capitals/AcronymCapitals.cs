using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Foreign abbreviations: in capitals throughout (NĐ 30/2020, Phụ lục II, IV.2.b).</summary>
internal sealed class AcronymCapitals()
    : ListedCapitals("ND30-CAP-17", "capital-acronym", Severity.Error, WordList.Acronyms)
{
    /// <summary>Not an address (asean.org); a small word may be of another language.</summary>
    private protected override bool IsMeant(Prose prose, Sighting sighting) =>
        prose.IsCapitalised(sighting.First)
        && !IsJoint(prose, sighting.First - 1, sighting.First)
        && !IsJoint(prose, sighting.Last + 1, sighting.Last + 2);

    private static bool IsJoint(Prose prose, int sign, int next) =>
        prose.Touches(next)
        && (prose.IsSign(sign, '.') || prose.IsSign(sign, '@') || prose.IsSign(sign, '/') || prose.IsSign(sign, '_'));
}
