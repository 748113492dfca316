using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Checks;

/// <summary>Hiến pháp, bộ luật, luật, pháp lệnh, which are cited by their name without a number.</summary>
internal static class CitedLaws
{
    private static readonly string[] Types = ["Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"];

    /// <summary>By its type, or by the bodies that pass laws: 17/2023/QH15, 09/2023/UBTVQH15 but for resolutions.</summary>
    public static bool Is(Citation citation) =>
        citation.Type is { } type
            ? Types.Contains(type, StringComparer.OrdinalIgnoreCase)
            : citation.Symbol.Contains("/QH", StringComparison.Ordinal);

    /// <summary>The paragraph begins with a law, behind "Căn cứ".</summary>
    public static bool BeginsIn(Prose prose)
    {
        var first = prose.Is(0, "căn") && prose.Is(1, "cứ") ? 2 : 0;
        return prose
            .Of(WordList.DocumentTypes, first, first + 1)
            .Any(type => Types.Contains(type.Term.Text, StringComparer.Ordinal));
    }
}
