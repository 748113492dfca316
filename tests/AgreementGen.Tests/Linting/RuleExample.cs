using System.Text.RegularExpressions;
using AgreementGen.Linting;

namespace AgreementGen.Tests.Linting;

/// <summary>One fenced block on a rule's page.</summary>
/// <param name="Kind">
/// <c>docx</c>: changes to the base document (<see cref="DocxEdit"/>); <c>yaml</c>: top-level keys that take the place of the base program's;
/// <c>text</c>: a sentence that becomes a clause of the base program.
/// </param>
/// <param name="Base">The base program's name.</param>
/// <param name="IsWrong">The rule speaks.</param>
/// <param name="Also">Codes of other rules that cannot but speak too.</param>
internal sealed partial record RuleExample(
    Rule Rule,
    int Number,
    string Kind,
    string Base,
    bool IsWrong,
    IReadOnlyList<string> Also,
    string Text
)
{
    /// <summary>All examples of a page, in its order. Options stand behind the kind: <c>```docx base=youth also=ND30-SO-05</c>.</summary>
    public static IReadOnlyList<RuleExample> Of(Rule rule)
    {
        var page = rule.Page.Body(System.Globalization.CultureInfo.GetCultureInfo("vi"));
        var examples = new List<RuleExample>();
        var isWrong = false;
        foreach (Match match in Part().Matches(page))
        {
            if (match.Groups["title"].Success)
                isWrong = match.Groups["title"].Value.Trim() == "Sai";
            else
                examples.Add(Read(rule, examples.Count + 1, isWrong, match));
        }
        return examples;
    }

    /// <summary>The changed document is still held against its program: <c>intent=yes</c>.</summary>
    public bool KeepsIntent { get; private init; }

    /// <summary>What the configuration says in the example: <c>agency-codes=SNV,STC</c>, <c>type-codes=…</c>, <c>official-names=…</c>.</summary>
    public HouseFacts House { get; private init; } = HouseFacts.None;

    private static RuleExample Read(Rule rule, int number, bool isWrong, Match match)
    {
        var words = match.Groups["info"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var baseName = Option(words, "base=") ?? rule.Page.Setting("base") ?? "nd30";
        var also = (rule.Page.Setting("also") + "," + Option(words, "also=")).Split(
            ',',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        return new(rule, number, words[0], baseName, isWrong, also, match.Groups["text"].Value)
        {
            KeepsIntent = Option(words, "intent=") == "yes",
            House = new(
                [.. Values(words, "official-names=").Select(name => name.Replace('_', ' '))],
                [.. Values(words, "agency-codes=")],
                [.. Values(words, "type-codes=")]
            ),
        };
    }

    private static string[] Values(string[] words, string name) =>
        Option(words, name)?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string? Option(string[] words, string name) =>
        words.FirstOrDefault(word => word.StartsWith(name, StringComparison.Ordinal))?[name.Length..];

    [GeneratedRegex(
        @"^## (?<title>[^\n]+)$|^```(?<info>(docx|yaml|text)[^\n]*)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Part();
}
