using System.CommandLine;
using AgreementGen.Batches;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Commands;

/// <summary>The parts of a run that was split with <c>--shard</c> become one, when nothing is missing and nothing is there twice.</summary>
internal sealed class BatchMergeCommand : CliCommand
{
    private readonly Argument<string[]> _folders = new("DIR") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "DIR" };

    public BatchMergeCommand()
        : base("merge")
    {
        Add(_folders);
        Add(_output);
    }

    public override ExitCode Run(ParseResult call, Session session)
    {
        var diagnostics = new DiagnosticBag();
        var folders = call.GetRequiredValue(_folders);
        var merge = new ManifestMerge(session.Workspace);
        var target = call.GetValue(_output) ?? (folders.Length == 1 ? folders[0] : null);
        var merged = merge.Merge(folders, target, diagnostics, session.Terminal.Interruption);
        if (merged is null)
            return session.Tell(diagnostics);
        if (session.Loudness != Loudness.Quiet)
            session.Print(session.Texts.Format("batch.merged", merged.Files.Length, merged.Rows.Count));
        return ExitCode.Done;
    }
}
