using System.Globalization;
using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;

namespace AgreementGen.Cli.Reports;

/// <summary>What is said of a kind as such, without a finding: an ellipsis where that has its facts.</summary>
internal static partial class KindWords
{
    /// <summary>A few words: the title of a rule's page, else the fact.</summary>
    public static string Title(Kind kind, CultureInfo language) =>
        Messages.Pattern(kind, ".title", language) ?? Fact(kind, language);

    public static string Fact(Kind kind, CultureInfo language) => Words(kind, "", language);

    public static string Remedy(Kind kind, CultureInfo language) => Words(kind, ".remedy", language);

    /// <summary>The article that a rule comes from; null for other kinds.</summary>
    public static string? Source(Kind kind, CultureInfo language) => Messages.Pattern(kind, ".source", language);

    /// <summary>A rule's page in Markdown; null for other kinds.</summary>
    public static string? Page(Kind kind, CultureInfo language) => (kind.Words as RulePage)?.Body(language);

    private static string Words(Kind kind, string suffix, CultureInfo language) =>
        Place()
            .Replace(Messages.Pattern(kind, suffix, language) ?? "", "…")
            .Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal);

    /// <summary><c>{0}</c>, but not the escaped <c>{{0}}</c>.</summary>
    [GeneratedRegex(@"(?<!\{)\{\d+(:[^}]*)?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
