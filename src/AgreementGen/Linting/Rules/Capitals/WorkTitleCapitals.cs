using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Books, newspapers, journals: the first syllable of the name (NĐ 30/2020, Phụ lục II, V.10).</summary>
internal sealed class WorkTitleCapitals()
    : ListedCapitals("ND30-CAP-29", "capital-work-title", Severity.Warning, WordList.Works, leavesLower: true);
