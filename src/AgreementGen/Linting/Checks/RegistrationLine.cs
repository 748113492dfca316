using System.Text.RegularExpressions;
using AgreementGen.Anatomy;

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

    /// <summary>Groups of the symbol; a year before them is none.</summary>
    public string[] Groups =>
        [
            .. Symbol
                .Split(['-', '–', '—', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .SkipWhile(group => group.Length == 4 && group.All(char.IsAsciiDigit)),
        ];

    /// <summary>The codes behind the type code.</summary>
    public ReadOnlySpan<string> Agencies => Groups.AsSpan(Math.Min(1, Groups.Length));

    /// <summary>Those of a head: one, or one for each body; each with the lines that it takes.</summary>
    public static IEnumerable<(Part Part, RegistrationLine Line)> In(Part number)
    {
        var starts = Enumerable
            .Range(0, number.Lines.Length)
            .Where(i => i == 0 || Start().IsMatch(number.Lines[i].Text.Normalize()))
            .ToList();
        foreach (var (start, end) in starts.Zip(starts.Skip(1).Append(number.Lines.Length)))
        {
            var part = number with { Lines = number.Lines[start..end] };
            if (Read(part.Text) is { } line)
                yield return (part, line);
        }
    }

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

    [GeneratedRegex(
        @"^\s*số\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Start();
}
