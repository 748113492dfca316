using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Đảng, when it is the Communist Party of Vietnam (NĐ 30/2020, Phụ lục II, V.4).</summary>
internal sealed class PartyNounCapital()
    : ListedCapitals("ND30-CAP-21", "capital-party", Severity.Note, WordList.PartyPhrases)
{
    private static readonly string[] OtherWords = ["bộ", "ủy", "uỷ", "viên", "đoàn", "phái"];

    /// <summary>đảng bộ, đảng ủy, đảng viên are other words.</summary>
    private protected override bool IsMeant(Prose prose, Sighting sighting) =>
        !OtherWords.Any(word => prose.Is(sighting.Last + 1, word));
}
