using AgreementGen.Diagnostics;

namespace AgreementGen.Cli;

/// <summary>What the shell is told. Of several program files the largest code is the run's: the worse wins.</summary>
public enum ExitCode
{
    /// <summary>Done, nothing wrong (warnings do not count).</summary>
    Done = 0,

    /// <summary>The input has errors; they were printed.</summary>
    InputHasErrors = 1,

    /// <summary>The command line is wrong.</summary>
    WrongCommandLine = 2,

    /// <summary>The surroundings failed: a file cannot be read or written.</summary>
    SurroundingsFailed = 3,

    /// <summary>A bug of ours.</summary>
    Bug = 4,

    /// <summary>Ctrl-C.</summary>
    Interrupted = 130,
}

/// <summary>The one table from what happened to the exit code.</summary>
internal static class ExitCodes
{
    /// <param name="least">What counts as an error of the input.</param>
    public static ExitCode Of(IEnumerable<Diagnostic> diagnostics, Severity least = Severity.Error) =>
        diagnostics.Select(diagnostic => Of(diagnostic, least)).DefaultIfEmpty(ExitCode.Done).Max();

    /// <summary>A file that is not there is the surroundings; a file that is there and says nonsense is the input.</summary>
    private static ExitCode Of(Diagnostic diagnostic, Severity least) =>
        diagnostic.Severity < least ? ExitCode.Done
        : diagnostic.Kind == Kinds.Bug ? ExitCode.Bug
        : Surroundings.Contains(diagnostic.Kind) ? ExitCode.SurroundingsFailed
        : ExitCode.InputHasErrors;

    public static ExitCode Of(Exception exception) =>
        exception switch
        {
            OperationCanceledException => ExitCode.Interrupted,
            // Only the console can still throw it: the workspace answers with diagnostics.
            IOException or UnauthorizedAccessException => ExitCode.SurroundingsFailed,
            _ => ExitCode.Bug,
        };

    private static readonly Kind[] Surroundings =
    [
        Kinds.FileNotFound,
        Kinds.FileUnreadable,
        Kinds.FileIsFolder,
        Kinds.FileNotWritten,
        Kinds.FolderNotFound,
        Kinds.AccessDenied,
        Kinds.DiskFull,
        Kinds.NothingToLint,
        Kinds.MendedFileThere,
        Kinds.LayerNotFound,
        Kinds.MisspeltLayer,
        Kinds.FileInUse,
        Kinds.FolderNotMade,
        Kinds.FolderBusy,
        Kinds.ForeignManifest,
    ];
}
