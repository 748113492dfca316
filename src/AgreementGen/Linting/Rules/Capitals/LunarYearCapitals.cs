using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Lunar years: every syllable (NĐ 30/2020, Phụ lục II, V.8.a).</summary>
internal sealed class LunarYearCapitals()
    : ListedCapitals("ND30-CAP-25", "capital-lunar-year", Severity.Error, WordList.LunarYears, leavesLower: true);
