using System.Collections.Immutable;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Terminals;
using AgreementGen.Configuration;
using AgreementGen.Diagnostics;
using AgreementGen.Docx;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Outputs;

/// <summary>One program file: read, render, write every form; nothing is written when there is an error.</summary>
internal sealed class ProgramRenderer(
    AgreementPipeline pipeline,
    ITerminal terminal,
    RenderRequest request,
    DocxOptions options
)
{
    /// <summary>How what was written is linted; null: it is not.</summary>
    public LintConfiguration? Linting { get; init; }

    public FileResult Render(PlannedProgram planned)
    {
        request.Cancellation.ThrowIfCancellationRequested();
        var diagnostics = new DiagnosticBag();
        if (Read(planned.Program, diagnostics) is not { } source)
            return new(planned.Program, diagnostics.ToSorted());
        var rendering = pipeline.Render(source, request);
        RefuseLayers(planned, rendering, diagnostics);
        if (rendering.HasErrors || diagnostics.HasErrors)
            return new(planned.Program, [.. rendering.Diagnostics, .. diagnostics.ToSorted()]);
        var documents = Make(planned, rendering);
        var written = Write(documents, diagnostics);
        var found = Find(planned, rendering, documents);
        return new(planned.Program, [.. found.Diagnostics.Select(Lighten), .. diagnostics.ToSorted()])
        {
            Written = written,
            Standard = rendering.Standard?.Id,
            Suppressed = found.Suppressed,
        };
    }

    /// <summary>What was found while the document was made and, when there is a .docx, in it.</summary>
    private LintResult Find(PlannedProgram planned, Rendering rendering, List<MadeOutput> documents)
    {
        var lint = new LintRequest { Settings = (Linting ?? LintConfiguration.Default).For(planned.Program) };
        return Linting is not null && documents.Find(made => made.Output.Form == OutputForm.Docx) is { } docx
            ? LintPipeline.LintWritten(rendering, docx.Bytes, docx.Output.Path ?? rendering.Source.Path, lint)
            : LintPipeline.Silence(rendering, lint);
    }

    /// <summary>The document was written: what is wrong with it is for a person to look at. <c>lint</c> is the gate.</summary>
    private static Diagnostic Lighten(Diagnostic finding) =>
        finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding;

    private SourceText? Read(string program, DiagnosticBag diagnostics)
    {
        if (program != OutputPlan.Standard)
            return pipeline.Workspace.Read(program, diagnostics);
        using var input = terminal.OpenInput();
        var bytes = new byte[SourceDecoder.SizeLimit + 1];
        // A console that waits for input does not hear of the cancellation; we stop waiting for it.
        var reading = Task.Run(() => input.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        var length = reading.WaitAsync(request.Cancellation).GetAwaiter().GetResult();
        return SourceDecoder.Decode("<stdin>", bytes.AsSpan(0, length), diagnostics);
    }

    /// <summary>What a program extends is known only when it is read; none of it may be overwritten.</summary>
    private static void RefuseLayers(PlannedProgram planned, Rendering rendering, DiagnosticBag diagnostics)
    {
        var files = rendering.Files.Select(file => Path.GetFullPath(file.Path)).ToHashSet(OutputPlan.SameFile);
        foreach (var output in planned.Outputs)
        {
            if (output.Path is { } path && files.Contains(Path.GetFullPath(path)))
                diagnostics.Add(Kinds.OutputIsLayer, default, path);
        }
    }

    private sealed record MadeOutput(PlannedOutput Output, ReadOnlyMemory<byte> Bytes);

    /// <summary>All forms are made before the first is written.</summary>
    private List<MadeOutput> Make(PlannedProgram planned, Rendering rendering) =>
        [
            .. planned.Outputs.Select(output => new MadeOutput(
                output,
                AgreementPipeline.Write(rendering, output.Form.Format, options)
            )),
        ];

    private ImmutableArray<PlannedOutput> Write(List<MadeOutput> documents, DiagnosticBag diagnostics)
    {
        var written = ImmutableArray.CreateBuilder<PlannedOutput>();
        foreach (var (output, bytes) in documents)
        {
            if (output.Path is null)
                WriteToStandard(bytes);
            else if (!OutputFolder.Write(pipeline.Workspace, output.Path, bytes, diagnostics))
                continue;
            written.Add(output);
        }
        return written.DrainToImmutable();
    }

    private void WriteToStandard(ReadOnlyMemory<byte> bytes)
    {
        using var stream = terminal.OpenOutput();
        stream.Write(bytes.Span);
    }
}
