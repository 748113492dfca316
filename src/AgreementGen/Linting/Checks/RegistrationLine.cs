using System.Text.RegularExpressions;

namespace AgreementGen.Linting.Checks;

/// <summary>Số, ký hiệu in parts, as far as they can be told: "Số: 05/CTr-SNV-STC".</summary>
/// <param name="Prefix">"Số:" as it stands, with the blanks behind it.</param>
/// <param name="Number">The digits; empty: left blank.</param>
/// <param name="Separator">What stands between number and symbol: "/", "-".</param>
/// <param name="Symbol">All behind it.</param>
/// <param name="SymbolStart">Offset of the symbol in the text.</param>
internal sealed partial record RegistrationLine(
    string Prefix,
    string Number,
    string Separator,
    string Symbol,
    int SymbolStart
)
{
    /// <summary>The first group of the symbol: the type code; empty when there is no symbol.</summary>
    public string TypeCode => Groups.Length == 0 ? "" : Groups[0];

    /// <summary>Groups of the symbol.</summary>
    public string[] Groups =>
        Symbol.Split(['-', '–', '—', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The codes behind the type code.</summary>
    public ReadOnlySpan<string> Agencies => Groups.AsSpan(Math.Min(1, Groups.Length));

    /// <summary>Null when the line has no number and symbol that can be told apart.</summary>
    public static RegistrationLine? Read(string text) =>
        Pattern().Match(text) is { Success: true } match
            ? new(
                match.Groups["prefix"].Value,
                match.Groups["number"].Value,
                match.Groups["separator"].Value.Trim(),
                match.Groups["symbol"].Value.TrimEnd(),
                match.Groups["symbol"].Index
            )
            : null;

    [GeneratedRegex(
        @"^\s*(?<prefix>(số|so)\s*[:.]?\s*)(?<number>\d*)\s*(?<separator>\s*[/\-–—]\s*)(?<symbol>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
