using System.Text.RegularExpressions;

namespace AgreementGen.Linting.Checks;

/// <summary>Ký hiệu người soạn thảo và số lượng bản phát hành: "PL.(300)" (NĐ 30/2020, Phụ lục I, III.3).</summary>
internal static partial class DrafterSymbol
{
    public static bool Is(string text) => Pattern().IsMatch(text.Trim());

    [GeneratedRegex(
        @"^\p{Lu}{1,6}\.?\s?(\(\d+\)|\d+b?)?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
