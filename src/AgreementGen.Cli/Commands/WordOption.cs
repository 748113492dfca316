using System.CommandLine;
using System.CommandLine.Parsing;

namespace AgreementGen.Cli.Commands;

/// <summary>An option whose value is one word of a list, or several of them with commas between.</summary>
internal sealed class WordOption : Option<string[]>
{
    public WordOption(string name, IReadOnlyList<string> words, bool isList = false)
        : base(name)
    {
        Words = words;
        IsList = isList;
        Arity = isList ? ArgumentArity.OneOrMore : ArgumentArity.ExactlyOne;
        HelpName = isList ? string.Join(',', words) : string.Join('|', words);
        CompletionSources.Add([.. words]);
        CustomParser = result => [.. Split(result.Tokens)];
    }

    public IReadOnlyList<string> Words { get; }

    public bool IsList { get; }

    /// <summary>What was asked for, right or wrong, in order and without repetitions.</summary>
    public IEnumerable<string> Values(OptionResult result) => Split(result.Tokens);

    public IReadOnlyList<string> Values(ParseResult call) =>
        call.GetResult(this) is { } result ? [.. Values(result)] : [];

    /// <summary>The one word; null when the option was not given.</summary>
    public string? Value(ParseResult call) => Values(call) is [var value, ..] ? value : null;

    private IEnumerable<string> Split(IEnumerable<Token> tokens) =>
        tokens
            .SelectMany(token => IsList ? token.Value.Split(',', StringSplitOptions.TrimEntries) : [token.Value])
            .Distinct(StringComparer.Ordinal);
}
