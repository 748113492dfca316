using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Festivals: the first syllable of the name behind tết (NĐ 30/2020, Phụ lục II, V.8.b).</summary>
internal sealed class FestivalCapitals()
    : ListedCapitals("ND30-CAP-26", "capital-festival", Severity.Error, WordList.Festivals);
