using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Thủ đô Hà Nội, Thành phố Hồ Chí Minh (NĐ 30/2020, Phụ lục II, III.1.c).</summary>
internal sealed class SpecialPlaceCapitals()
    : ListedCapitals("ND30-CAP-08", "capital-special-place", Severity.Error, WordList.SpecialPlaces);
