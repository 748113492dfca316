using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Vua Hùng, Bà Triệu, Bác Hồ: every syllable (NĐ 30/2020, Phụ lục II, II.1.b).</summary>
internal sealed class AppellationCapitals()
    : ListedCapitals("ND30-CAP-03", "capital-appellation", Severity.Warning, WordList.Appellations, leavesLower: true)
{
    /// <summary>With a name behind it, it is somebody else.</summary>
    private protected override bool IsMeant(Prose prose, Sighting sighting) =>
        !sighting.Term.Note.Contains("alone", StringComparison.Ordinal) || !prose.IsCapitalised(sighting.Last + 1);
}
