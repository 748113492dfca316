using System.Text.RegularExpressions;

namespace AgreementGen.Linting.Checks;

/// <summary>How quyền hạn is spelt: "TM." by the State and the Union, "T/M" by the Party.</summary>
internal static partial class AuthorityForms
{
    private static readonly string[] Forms = ["TM", "KT", "TL", "TUQ"];

    /// <summary>"KT. ", "Q. ": a full stop and one blank.</summary>
    public static bool IsOfState(string text) =>
        Forms.Append("Q").Any(form => text.TrimStart().StartsWith(form + ". ", StringComparison.Ordinal))
        || !Pattern().IsMatch(text);

    /// <summary>"K/T ", "T/M ", "Q. ".</summary>
    public static bool IsOfParty(string text) =>
        Forms.Any(form => text.TrimStart().StartsWith(Slashed(form) + " ", StringComparison.Ordinal))
        || text.TrimStart().StartsWith("Q. ", StringComparison.Ordinal)
        || !Pattern().IsMatch(text);

    /// <summary>It is this form, however it is spelt.</summary>
    /// <param name="form">TM, KT, TL, TUQ or Q.</param>
    public static bool Is(string text, string form) =>
        Pattern().Match(text) is { Success: true } match && Plain(match.Groups["form"].Value) == form;

    /// <summary>What stands behind the form.</summary>
    public static string Behind(string text) =>
        Pattern().Match(text) is { Success: true } match ? text[match.Length..].Trim() : text.Trim();

    /// <summary>The line in the State's spelling.</summary>
    public static string Corrected(string text) =>
        Pattern().Match(text) is { Success: true } match
            ? $"{Plain(match.Groups["form"].Value)}. {text[match.Length..].Trim()}"
            : text.Trim();

    /// <summary>The line in the Party's spelling.</summary>
    public static string CorrectedForParty(string text) =>
        Pattern().Match(text) is { Success: true } match && Plain(match.Groups["form"].Value) is { } form
            ? $"{(form == "Q" ? "Q." : Slashed(form))} {text[match.Length..].Trim()}"
            : text.Trim();

    private static string Slashed(string form) => $"{form[0]}/{form[1..]}";

    private static string Plain(string form) =>
        form.Replace("/", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^\s*(?<form>T[./]?M|K[./]?T|T[./]?L|T[./]?U[./]?Q|Q(?=[.:/]))\s*[.:/]*\s*(?=\p{L})(?<![\p{L}](?=\p{L}))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
