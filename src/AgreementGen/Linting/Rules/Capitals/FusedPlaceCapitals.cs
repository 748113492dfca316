using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>A terrain noun that has become part of a name: Cửa Lò, Vũng Tàu (NĐ 30/2020, Phụ lục II, III.1.d).</summary>
internal sealed class FusedPlaceCapitals()
    : ListedCapitals("ND30-CAP-09", "capital-fused-place", Severity.Warning, WordList.FusedPlaces, leavesLower: true);
