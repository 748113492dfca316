using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Orders, medals, honours: each component and the grade (NĐ 30/2020, Phụ lục II, V.2).</summary>
internal sealed class HonourCapitals()
    : ListedCapitals("ND30-CAP-19", "capital-honour", Severity.Error, WordList.Honours);
