using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>A terrain noun before a name that stands by itself is small: sông Vàm Cỏ (NĐ 30/2020, Phụ lục II, III.1.d).</summary>
internal sealed class TerrainNounCapital()
    : ListedCapitals("ND30-CAP-10", "capital-terrain-noun", Severity.Warning, WordList.TerrainNames, leavesLower: true)
{
    /// <summary>Behind another capital it is part of a longer name: Khu du lịch Vịnh Hạ Long.</summary>
    private protected override bool IsMeant(Prose prose, Sighting sighting) =>
        !prose.IsWord(sighting.First - 1) || prose.IsLower(sighting.First - 1);
}
