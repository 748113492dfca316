using System.CommandLine;

namespace AgreementGen.Cli.Commands;

/// <summary>A command. Its words are in <c>Texts.resx</c> under its name; see <see cref="HelpPage"/>.</summary>
internal abstract class CliCommand : Command
{
    /// <summary>The parser asks for an action wherever there are subcommands; <see cref="Application"/> calls <see cref="Run"/>.</summary>
    protected CliCommand(string name)
        : base(name) => SetAction(_ => (int)ExitCode.Done);

    /// <summary>Does the work; the call has been checked by the parser and by <see cref="UsageError"/>.</summary>
    public abstract ExitCode Run(ParseResult call, Session session);

    /// <summary>What the parser cannot see: values that exclude each other, unknown names in a list. Null when all is well.</summary>
    public virtual UsageError? Check(ParseResult call, Resources.Texts texts) => null;
}
