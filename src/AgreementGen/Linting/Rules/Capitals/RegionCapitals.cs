using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Regions named by directions: Tây Bắc, Nam Bộ (NĐ 30/2020, Phụ lục II, III.1.đ).</summary>
internal sealed class RegionCapitals()
    : ListedCapitals("ND30-CAP-11", "capital-region", Severity.Error, WordList.Regions, leavesLower: true);
