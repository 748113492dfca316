using System.Text;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Outputs;

/// <summary>Writes files that a person will change later, and so never over one that is there.</summary>
internal sealed class FileWriter(Session session, bool overwrites)
{
    /// <summary>All or, when one is there already, none; prints a line for each.</summary>
    public ExitCode Write(IReadOnlyList<(string Path, string Text)> files)
    {
        if (!overwrites && files.FirstOrDefault(file => File.Exists(file.Path)) is { Path: { } taken })
            return session.Refuse(ExitCode.SurroundingsFailed, "files.exists", [taken]);
        foreach (var (path, text) in files)
        {
            var diagnostics = new DiagnosticBag();
            if (!OutputFolder.Write(session.Workspace, path, Encoding.UTF8.GetBytes(text), diagnostics))
                return session.Tell(diagnostics);
            if (session.Loudness != Loudness.Quiet)
                session.Print(path);
        }
        return ExitCode.Done;
    }
}
