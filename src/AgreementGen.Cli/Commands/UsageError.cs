using System.CommandLine;
using System.CommandLine.Parsing;
using AgreementGen.Agreements;
using AgreementGen.Cli.Resources;

namespace AgreementGen.Cli.Commands;

/// <summary>What is wrong with a call, and what to do. The parser finds it; the words are ours, in both languages.</summary>
internal sealed record UsageError(string Fact, string Remedy)
{
    /// <summary>The first thing that is wrong; null when the call can be run.</summary>
    public static UsageError? Find(ParseResult call, Texts texts)
    {
        var command = call.CommandResult.Command;
        return FindUnknown(call, command, texts)
            ?? FindWrongOption(call, texts)
            ?? FindMissing(call, command, texts)
            ?? (command as CliCommand)?.Check(call, texts)
            ?? call.Errors.Select(error => new UsageError(error.Message, SeeHelp(command, texts))).FirstOrDefault();
    }

    /// <summary>"…; see agreementgen render --help".</summary>
    public static string SeeHelp(Command command, Texts texts) =>
        texts.Format("usage.see-help", HelpPage.FullName(command));

    private static UsageError? FindUnknown(ParseResult call, Command command, Texts texts)
    {
        foreach (var word in LooseWords(call))
        {
            if (IsOption(word))
                return Unknown("usage.unknown-option", word, OptionNames(command), command, texts);
        }
        return call.UnmatchedTokens is not [var first, ..] ? null
            : command.Subcommands.Count > 0 && command.Arguments.Count == 0
                ? Unknown("usage.unknown-command", first, command.Subcommands.Select(c => c.Name), command, texts)
            : new UsageError(texts.Format("usage.too-many-words", first), SeeHelp(command, texts));
    }

    /// <summary>Words that no option took, up to <c>--</c>: the parser takes a mistyped option for an argument.</summary>
    private static IEnumerable<string> LooseWords(ParseResult call)
    {
        var afterDashes = call
            .Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash)
            .Skip(1)
            .Select(token => token.Value)
            .ToList();
        return call
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Concat(call.UnmatchedTokens)
            .Where(word => !afterDashes.Contains(word));
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static UsageError? FindWrongOption(ParseResult call, Texts texts)
    {
        var command = call.CommandResult.Command;
        foreach (var result in AllOptions(call))
        {
            var (name, given) = (result.Option.Name, result.Tokens.Count);
            if (given < result.Option.Arity.MinimumNumberOfValues)
                return new(texts.Format("usage.option-without-value", name), SeeHelp(command, texts));
            if (given > result.Option.Arity.MaximumNumberOfValues)
                return new(texts.Format("usage.option-given-twice", name), SeeHelp(command, texts));
            if (result.Option is WordOption option && WrongWord(option, result) is { } word)
                return WrongValue(option, word, texts);
        }
        return null;
    }

    private static IEnumerable<OptionResult> AllOptions(ParseResult call) =>
        call
            .CommandResult.Children.Concat(call.RootCommandResult.Children)
            .OfType<OptionResult>()
            .Where(result => !result.Implicit);

    private static string? WrongWord(WordOption option, OptionResult result) =>
        option.Values(result).FirstOrDefault(value => !option.Words.Contains(value, StringComparer.Ordinal));

    private static UsageError WrongValue(WordOption option, string word, Texts texts) =>
        new(
            texts.Format("usage.wrong-value", option.Name, word),
            Nearest.To(word, option.Words) is { } near
                ? texts.Format("usage.did-you-mean", near)
                : texts.Format("usage.one-of", string.Join(", ", option.Words))
        );

    private static UsageError? FindMissing(ParseResult call, Command command, Texts texts)
    {
        if (command is not CliCommand)
            return new(texts["usage.no-command"], SeeHelp(command, texts));
        var missing = command.Arguments.FirstOrDefault(argument =>
            (call.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues
        );
        return missing is null
            ? null
            : new(texts.Format("usage.missing-argument", HelpPage.Placeholder(missing)), SeeHelp(command, texts));
    }

    private static UsageError Unknown(
        string key,
        string word,
        IEnumerable<string> known,
        Command command,
        Texts texts
    ) =>
        new(
            texts.Format(key, word),
            Nearest.To(word, known) is { } near ? texts.Format("usage.did-you-mean", near) : SeeHelp(command, texts)
        );

    private static IEnumerable<string> OptionNames(Command command) =>
        HelpPage.OptionsOf(command).SelectMany(option => option.Aliases.Append(option.Name));
}
