using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Vietnamese organisations: type, function and field (NĐ 30/2020, Phụ lục II, IV.1.a).</summary>
internal sealed class AgencyCapitals()
    : ListedCapitals("ND30-CAP-14", "capital-agency", Severity.Warning, WordList.Agencies, leavesLower: true)
{
    /// <summary>"Ủy ban Thường …" is not a "ban Thường …", and a "Trưởng ban Tuyên giáo" is a person.</summary>
    private protected override bool IsMeant(Prose prose, Sighting sighting) =>
        !Posts.StandBefore(prose, sighting)
        && !(prose.Is(sighting.First - 1, "ủy") || prose.Is(sighting.First - 1, "uỷ"));
}
