using System.CommandLine;
using AgreementGen.Linting;

namespace AgreementGen.Cli.Commands;

/// <summary>An option whose values are codes, names or beginnings of codes, with commas between or given several times.</summary>
internal sealed class RuleListOption : Option<string[]>
{
    public RuleListOption(string name)
        : base(name)
    {
        Arity = ArgumentArity.OneOrMore;
        HelpName = "RULES";
        CompletionSources.Add([.. KnownKinds.All.Select(kind => kind.Code)]);
        CustomParser = result => [.. Split(result.Tokens.Select(token => token.Value))];
    }

    /// <summary>Null when the option was not given.</summary>
    public IReadOnlyList<string>? Values(ParseResult call) =>
        call.GetResult(this) is { } result ? [.. Split(result.Tokens.Select(token => token.Value))] : null;

    /// <summary>What is wrong with the values; null when all of them name something.</summary>
    public UsageError? Check(ParseResult call, Resources.Texts texts)
    {
        foreach (var name in Values(call) ?? [])
        {
            if (KnownKinds.Selected(name).Any())
                continue;
            var near = KnownKinds.NearestTo(name);
            return new(
                texts.Format("explain.unknown", name),
                near is null ? texts["explain.unknown.remedy"] : texts.Format("usage.did-you-mean", near)
            );
        }
        return null;
    }

    private static IEnumerable<string> Split(IEnumerable<string> tokens) =>
        tokens.SelectMany(token =>
            token.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        );
}
