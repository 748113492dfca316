using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Commands;

/// <summary>What a person is told when something was thrown: nothing that he could not use.</summary>
internal static class Failure
{
    public static ExitCode Report(Exception exception, string command, Session session)
    {
        var code = ExitCodes.Of(exception);
        return code switch
        {
            ExitCode.Interrupted => session.Refuse(code, "failure.interrupted", []),
            ExitCode.SurroundingsFailed => session.Refuse(code, "failure.console", [exception.Message]),
            _ => ReportBug(exception, command, session),
        };
    }

    private static ExitCode ReportBug(Exception exception, string command, Session session)
    {
        object[] facts = [ToolVersion.Current, command, exception.GetType().Name, exception.Message];
        var bug = new Diagnostic(Kinds.Bug, default, facts);
        session.Refuse(
            ExitCode.Bug,
            new UsageError(bug.Fact(session.Texts.Language), bug.Remedy(session.Texts.Language))
        );
        if (session.Loudness == Loudness.Verbose)
            session.Terminal.Error.WriteLine(OurFrames(exception));
        return ExitCode.Bug;
    }

    /// <summary>The frames of our own code; those of the runtime say nothing about the bug.</summary>
    private static string OurFrames(Exception exception) =>
        string.Join(
            '\n',
            (exception.StackTrace ?? "")
                .Split('\n', StringSplitOptions.TrimEntries)
                .Where(frame => frame.StartsWith("at AgreementGen.", StringComparison.Ordinal))
                .Select(frame => "    " + frame)
        );
}
