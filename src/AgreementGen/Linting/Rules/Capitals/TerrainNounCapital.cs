using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>A terrain noun before a name that stands by itself is small: sông Vàm Cỏ (NĐ 30/2020, Phụ lục II, III.1.d).</summary>
internal sealed class TerrainNounCapital()
    : ListedCapitals("ND30-CAP-10", "capital-terrain-noun", Severity.Warning, WordList.TerrainNames, leavesLower: true)
{
    /// <summary>Shortly behind another capital it is part of a longer name: Ban Quản lý Vịnh Hạ Long, Công ty Chợ Bến Thành.</summary>
    private protected override bool IsMeant(Prose prose, Sighting sighting) =>
        !Enumerable.Range(sighting.First - 3, 3).Any(prose.IsCapitalised);
}
