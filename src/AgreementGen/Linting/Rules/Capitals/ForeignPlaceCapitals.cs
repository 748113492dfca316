using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Foreign places in Hán - Việt: every syllable (NĐ 30/2020, Phụ lục II, III.2.a).</summary>
internal sealed class ForeignPlaceCapitals()
    : ListedCapitals("ND30-CAP-12", "capital-foreign-place", Severity.Warning, WordList.ForeignPlaces);
