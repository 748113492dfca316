using System.CommandLine;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Resources;
using AgreementGen.Cli.Terminals;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Commands;

/// <summary>The page that is the command line: parse, choose a language, then help, refuse or run; one catch.</summary>
public static class Application
{
    /// <summary><c>@file</c> is a name like any other.</summary>
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    public static ExitCode Run(IReadOnlyList<string> arguments, ITerminal terminal, IWorkspace workspace)
    {
        var root = new AgreementGenCommand();
        var call = root.Parse(arguments, Parser);
        var session = Open(root, call, terminal, workspace);
        try
        {
            return Run(root, call, session);
        }
        catch (Exception exception)
        {
            return Failure.Report(exception, call.CommandResult.Command.Name, session);
        }
    }

    private static ExitCode Run(AgreementGenCommand root, ParseResult call, Session session)
    {
        if (root.IsCompletion(call))
            return (ExitCode)call.Invoke(new InvocationConfiguration { Output = session.Terminal.Out });
        if (root.WantsVersion(call))
        {
            session.Print($"agreementgen {ToolVersion.Current}");
            return ExitCode.Done;
        }
        if (root.WantsHelp(call))
        {
            HelpPage.Print(call.CommandResult.Command, session.Texts, session.Terminal.Out);
            return ExitCode.Done;
        }
        if (UsageError.Find(call, session.Texts) is { } error)
            return session.Refuse(ExitCode.WrongCommandLine, error);
        return ((CliCommand)call.CommandResult.Command).Run(call, session);
    }

    private static Session Open(AgreementGenCommand root, ParseResult call, ITerminal terminal, IWorkspace workspace) =>
        new(
            terminal,
            workspace,
            new Texts(Languages.Choose(root.Language.Value(call), terminal)),
            new Palette(terminal.IsErrorScreen && HasColours(root, call, terminal)),
            call.GetValue(root.Quiet) ? Loudness.Quiet
                : call.GetValue(root.Verbose) ? Loudness.Verbose
                : Loudness.Normal
        )
        {
            ResultPalette = new Palette(terminal.IsOutputScreen && HasColours(root, call, terminal)),
        };

    private static bool HasColours(AgreementGenCommand root, ParseResult call, ITerminal terminal) =>
        !call.GetValue(root.NoColor) && terminal.Variable("NO_COLOR") is null && terminal.Variable("TERM") != "dumb";
}
