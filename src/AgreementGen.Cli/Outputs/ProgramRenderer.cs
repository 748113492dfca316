using System.Collections.Immutable;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Terminals;
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
    public ProgramResult Render(PlannedProgram planned)
    {
        request.Cancellation.ThrowIfCancellationRequested();
        var diagnostics = new DiagnosticBag();
        if (Read(planned.Program, diagnostics) is not { } source)
            return new(planned.Program, [], diagnostics.ToSorted());
        var rendering = pipeline.Render(source, request);
        RefuseLayers(planned, rendering, diagnostics);
        if (rendering.HasErrors || diagnostics.HasErrors)
            return new(planned.Program, [], [.. rendering.Diagnostics, .. diagnostics.ToSorted()]);
        var written = Write(planned, rendering, diagnostics);
        return new(planned.Program, written, [.. rendering.Diagnostics, .. diagnostics.ToSorted()]);
    }

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

    /// <summary>All forms are made before the first is written.</summary>
    private ImmutableArray<PlannedOutput> Write(PlannedProgram planned, Rendering rendering, DiagnosticBag diagnostics)
    {
        var documents = planned
            .Outputs.Select(output => (output, AgreementPipeline.Write(rendering, output.Form.Format, options)))
            .ToList();
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
