using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Historical events and dynasties; figures of dates in words (NĐ 30/2020, Phụ lục II, V.9).</summary>
internal sealed class EventCapitals()
    : ListedCapitals("ND30-CAP-28", "capital-event", Severity.Warning, WordList.Events);
