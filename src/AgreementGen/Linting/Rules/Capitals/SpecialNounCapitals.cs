using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Nhân dân, Nhà nước, where they stand free (NĐ 30/2020, Phụ lục II, V.1).</summary>
internal sealed class SpecialNounCapitals()
    : ListedCapitals("ND30-CAP-18", "capital-special-noun", Severity.Note, WordList.SpecialNouns)
{
    /// <summary>"chính sách của Nhà nước Lào" and the like are not meant.</summary>
    private protected override bool IsMeant(Prose prose, Sighting sighting) => !prose.IsCapitalised(sighting.Last + 1);
}
