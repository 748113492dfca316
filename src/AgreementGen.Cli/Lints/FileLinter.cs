using AgreementGen.Anatomy;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Terminals;
using AgreementGen.Configuration;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Lints;

/// <summary>What was found in a file, for the report and for a new baseline.</summary>
/// <param name="Name">What the file is called in a baseline.</param>
internal sealed record LintedFile(string Name, FileResult Result, LintResult Lint);

/// <summary>One file: read, lint. Safe to use from several threads.</summary>
internal sealed class FileLinter(
    LintPipeline pipeline,
    IWorkspace workspace,
    ITerminal terminal,
    LintConfiguration configuration,
    RenderRequest render
)
{
    /// <summary>Bytes of the largest .docx that is read.</summary>
    private const int SizeLimit = 64 * 1024 * 1024;

    /// <summary>What files are called in a baseline; null: there is none.</summary>
    public BaselineNames? Names { get; init; }

    public Baseline? Known { get; init; }

    /// <summary>Mends what is mended; null: nothing is.</summary>
    public FileMender? Mender { get; init; }

    /// <summary>What was recognised is wanted too.</summary>
    public bool HasOutline { get; init; }

    public LintedFile Lint(LintInput input)
    {
        render.Cancellation.ThrowIfCancellationRequested();
        var name = Names?.Of(input.Path) ?? "";
        var (lint, mended) = Find(input, name);
        // What was read is not needed any more; results of many files may wait to be told.
        return new(name, ResultOf(input.Path, lint) with { Mended = mended }, lint with { Subject = null });
    }

    /// <summary>A bug that one file brings to light does not stop the others.</summary>
    private (LintResult Lint, MendedFile? Mended) Find(LintInput input, string name)
    {
        try
        {
            return Lint(input, name);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            object[] facts = [ToolVersion.Current, $"lint {input.Path}", bug.GetType().Name, bug.Message];
            return (new(input.Path) { Diagnostics = [new Diagnostic(Kinds.Bug, default, facts)] }, null);
        }
    }

    private (LintResult Lint, MendedFile? Mended) Lint(LintInput input, string name)
    {
        var diagnostics = new DiagnosticBag();
        if (!input.IsThere)
            diagnostics.Add(Kinds.NothingToLint, default, input.Path);
        if (!input.IsThere || Read(input.Path, diagnostics) is not { } bytes)
            return (new(input.Path) { Diagnostics = diagnostics.ToSorted() }, null);

        var request = new LintRequest
        {
            Settings = configuration.For(input.Path),
            Render = render,
            Known = Known,
            KnownAs = name,
        };
        var shown = input.Path == OutputPlan.Standard ? "<stdin>" : input.Path;
        if (DocumentForm.IsDocument(shown, bytes.Span))
            return Mender?.Mend(input.Path, shown, bytes, request) ?? (pipeline.Lint(shown, bytes, request), null);
        if (SourceDecoder.Decode(shown, bytes.Span, diagnostics) is not { } program)
            return (new(input.Path) { Diagnostics = diagnostics.ToSorted() }, null);
        var result = pipeline.Lint(program, request);
        return (Mender is null ? result : result.And(FileMender.Note(Kinds.MendingNotDocx, shown)), null);
    }

    private ReadOnlyMemory<byte>? Read(string path, DiagnosticBag diagnostics)
    {
        if (path != OutputPlan.Standard)
            return workspace.ReadBytes(path, SizeLimit, diagnostics);
        using var input = terminal.OpenInput();
        // A console that waits for input does not hear of the cancellation; we stop waiting for it.
        return Task.Run(() => SourceBytes.Read(input, "<stdin>", SizeLimit, diagnostics))
            .WaitAsync(render.Cancellation)
            .GetAwaiter()
            .GetResult();
    }

    private FileResult ResultOf(string path, LintResult lint) =>
        new(path, lint.Diagnostics)
        {
            Standard = lint.Standard?.Id,
            Suppressed = lint.Suppressed,
            Known = lint.Known,
            Outline = HasOutline && lint.Subject is { } subject ? AnatomyText.Write(subject.Anatomy) : null,
        };
}
