using System.Text.RegularExpressions;

namespace AgreementGen.Linting.Checks;

/// <summary>Tiêu ngữ: its words and what stands between them are two things.</summary>
internal static partial class Motto
{
    /// <summary>The three phrases are right, whatever their case and what parts them.</summary>
    public static bool HasWords(string text, string wanted) =>
        string.Equals(Bare(text), Bare(wanted), StringComparison.OrdinalIgnoreCase);

    /// <summary>Two hyphens, one blank on each side.</summary>
    public static bool HasSeparators(string text) =>
        text.Trim().Split(" - ") is { Length: 3 } parts && parts.All(part => part == Bare(part));

    private static string Bare(string text) => Between().Replace(text.Normalize().Trim(), " ");

    [GeneratedRegex(@"[\s\p{Pd}.,·•*]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Between();
}
