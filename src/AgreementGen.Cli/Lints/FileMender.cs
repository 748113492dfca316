using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Lints;

/// <summary>One .docx: mend, write, keep the old one. Nothing is lost: what is there already is only overwritten where that was asked for.</summary>
/// <param name="isDry">What would be done is told, nothing is written.</param>
internal sealed class FileMender(LintPipeline pipeline, IWorkspace workspace, MendPlan plan, bool isDry)
{
    /// <param name="path">As the user wrote it.</param>
    /// <param name="shown">The same as it is shown.</param>
    public (LintResult Lint, MendedFile? Mended) Mend(
        string path,
        string shown,
        ReadOnlyMemory<byte> docx,
        LintRequest request
    )
    {
        if (!MendPlan.CanBeMended(path))
            return (pipeline.Lint(shown, docx, request).And(Note(Kinds.MendingNotDocx, shown)), null);
        if (plan.For(path) is not { } target)
            return (pipeline.Lint(shown, docx, request).And(Note(Kinds.MendingOwnFile, shown)), null);
        var result = pipeline.Mend(shown, docx, isDry ? shown : target.Path, request);
        if (result.IsRefused || isDry || (result.Changes.IsEmpty && !plan.WritesAlways))
            return (result.After, new(null, null, result.Changes));
        var diagnostics = new DiagnosticBag();
        return Write(path, docx, result.Docx, target, diagnostics)
            ? (result.After, new(target.Path, target.Backup, result.Changes))
            : (result.Before.And(diagnostics), new(null, null, []));
    }

    public static DiagnosticBag Note(Kind kind, string path)
    {
        var note = new DiagnosticBag();
        note.Add(kind, default, path);
        return note;
    }

    private bool Write(
        string path,
        ReadOnlyMemory<byte> old,
        ReadOnlyMemory<byte> mended,
        MendTarget target,
        DiagnosticBag diagnostics
    ) =>
        (target.Backup is null || WriteNew(path, target.Backup, old, diagnostics))
        && (
            target.Overwrites
                ? OutputFolder.Write(workspace, target.Path, mended, diagnostics)
                : WriteNew(path, target.Path, mended, diagnostics)
        );

    /// <summary>A file with the same bytes is as good as a new one; one with others is not touched.</summary>
    private bool WriteNew(string path, string target, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        if (!workspace.Exists(target))
            return OutputFolder.Write(workspace, target, bytes, diagnostics);
        var isSame =
            workspace.ReadBytes(target, bytes.Length, new DiagnosticBag()) is { } there
            && there.Span.SequenceEqual(bytes.Span);
        if (!isSame)
            diagnostics.Add(Kinds.MendedFileThere, default, path, target);
        return isSame;
    }
}
