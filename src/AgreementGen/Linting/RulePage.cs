using System.Collections.Frozen;
using System.Globalization;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>
/// The page of a rule: the Markdown file beside it. Between two lines <c>---</c> stand its words, a line each (<c>title</c>, <c>fact</c>,
/// <c>remedy</c>, each also with <c>.en</c>, and <c>source</c>); then the explanation in Vietnamese with the sections <c>Sai</c>, <c>Đúng</c>
/// and <c>Cách sửa</c>; last a section <c>In English</c>. Read when it is first needed.
/// </summary>
public sealed class RulePage(string ruleName) : IWords
{
    private const string Fence = "---\n";
    private const string EnglishSection = "## In English\n";

    private readonly Lazy<Content> _content = new(() => Read(ruleName));

    private sealed record Content(FrozenDictionary<string, string> Words, string Vietnamese, string English);

    /// <summary>Article and point that it comes from, as one cites it.</summary>
    public string Source => Word("source", English: false) ?? "";

    /// <summary>The whole page below its words.</summary>
    /// <param name="language">Vietnamese: all but the last section; English: the last section.</param>
    public string Body(CultureInfo language) =>
        IsEnglish(language) ? _content.Value.English : _content.Value.Vietnamese;

    public string? Pattern(string suffix, CultureInfo language) =>
        Word(suffix.Length == 0 ? "fact" : suffix[1..], IsEnglish(language));

    /// <summary>A line of the words as it stands: <c>base</c>, <c>also</c>.</summary>
    public string? Setting(string key) => _content.Value.Words.GetValueOrDefault(key);

    private string? Word(string key, bool English) => (English ? Setting(key + ".en") : null) ?? Setting(key);

    private static bool IsEnglish(CultureInfo language) => language.TwoLetterISOLanguageName == "en";

    private static Content Read(string ruleName)
    {
        using var stream =
            typeof(RulePage).Assembly.GetManifestResourceStream($"rules/{ruleName}.md")
            ?? throw new InvalidOperationException($"There is no page {ruleName}.md beside the rule.");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        var end = text.IndexOf(Fence, Fence.Length, StringComparison.Ordinal);
        var words = text[Fence.Length..end]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);
        var body = text[(end + Fence.Length)..].Trim() + "\n";
        var english = body.IndexOf(EnglishSection, StringComparison.Ordinal);
        return english < 0
            ? new(words, body, body)
            : new(words, body[..english].TrimEnd() + "\n", body[(english + EnglishSection.Length)..].TrimStart());
    }
}
