using System.CommandLine;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Resources;

namespace AgreementGen.Cli.Commands;

/// <summary>
/// A command's help. Its words are in <c>Texts.resx</c>: under the command's name the sentence and <c>.examples</c>; under the option's
/// name, or the command's and the option's, what the option does.
/// </summary>
internal static class HelpPage
{
    public static void Print(Command command, Texts texts, TextWriter writer)
    {
        writer.WriteLine($"{FullName(command)} - {texts[Key(command)]}");
        PrintSection(writer, texts["help.usage"], [.. Usages(command, texts).Select(usage => (usage, ""))]);
        PrintSection(
            writer,
            texts["help.arguments"],
            [.. command.Arguments.Select(a => (Placeholder(a), Words(command, a, texts)))]
        );
        PrintSection(writer, texts["help.commands"], [.. command.Subcommands.Select(c => (c.Name, texts[Key(c)]))]);
        PrintSection(
            writer,
            texts["help.options"],
            [.. OptionsOf(command).Select(o => (Left(o), Words(command, o, texts)))]
        );
        writer.WriteLine();
        writer.WriteLine(texts["help.examples"]);
        foreach (var line in texts[Key(command) + ".examples"].Trim().Split('\n'))
            writer.WriteLine("  " + line.Trim());
        if (texts.Find(Key(command) + ".more") is { } more)
        {
            writer.WriteLine();
            writer.WriteLine(more.Trim());
        }
    }

    /// <summary>"agreementgen templates show".</summary>
    public static string FullName(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? $"{FullName(parent)} {command.Name}"
            : "agreementgen";

    /// <summary>Its own options, then those of all commands.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? command.Options.Concat(OptionsOf(parent).Where(option => option.Recursive))
            : command.Options;

    /// <summary>"&lt;program.yaml&gt;…".</summary>
    public static string Placeholder(Argument argument) =>
        argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}>…" : $"<{argument.Name}>";

    private static IEnumerable<string> Usages(Command command, Texts texts)
    {
        var name = FullName(command);
        if (command is CliCommand)
            yield return string.Join(' ', [name, .. command.Arguments.Select(UsageOf), texts["help.usage.options"]]);
        if (command.Subcommands.Count > 0)
            yield return $"{name} {texts["help.usage.command"]} {texts["help.usage.options"]}";
    }

    private static string UsageOf(Argument argument) =>
        argument.Arity.MinimumNumberOfValues == 0 ? $"[{Placeholder(argument)}]" : Placeholder(argument);

    /// <summary>"-o, --output &lt;FILE|DIR&gt;".</summary>
    private static string Left(Option option)
    {
        var names = option.Aliases.Where(alias => IsShown(alias)).Append(option.Name).Distinct(StringComparer.Ordinal);
        var left = string.Join(", ", names.OrderBy(name => name.Length));
        return option.HelpName is null ? left : $"{left} <{option.HelpName}>";
    }

    /// <summary>Not the Windows spellings of the help option: <c>/?</c> would be a path elsewhere.</summary>
    private static bool IsShown(string alias) => alias[0] == '-' && alias != "-?";

    private static string Words(Command command, Symbol symbol, Texts texts) =>
        texts.Find($"{Key(command)}.{symbol.Name}") ?? texts[symbol.Name];

    private static string Key(Command command) => FullName(command).Replace(' ', '.');

    private static void PrintSection(TextWriter writer, string title, IReadOnlyList<(string Left, string Right)> rows)
    {
        if (rows.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(title);
        Columns.Print(writer, "  ", rows);
    }
}
