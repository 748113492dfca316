using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Public days: the first syllable of the name (NĐ 30/2020, Phụ lục II, V.5).</summary>
internal sealed class PublicDayCapitals()
    : ListedCapitals("ND30-CAP-22", "capital-public-day", Severity.Error, WordList.PublicDays);
