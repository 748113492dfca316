using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Foreign persons in Hán - Việt: as Vietnamese names (NĐ 30/2020, Phụ lục II, II.2.a).</summary>
internal sealed class ForeignPersonCapitals()
    : ListedCapitals("ND30-CAP-04", "capital-foreign-person", Severity.Warning, WordList.ForeignPersons);
