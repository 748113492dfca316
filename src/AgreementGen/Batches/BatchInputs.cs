using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tabular;

namespace AgreementGen.Batches;

/// <summary>What a run reads: the table, the program with its variants, and what opens a row.</summary>
internal sealed record BatchInputs(IRowSource Rows, ProgramVariants Variants, RowOpener Opener)
{
    /// <summary>Null and diagnostics when the table or the program is not there.</summary>
    public static BatchInputs? Open(AgreementPipeline pipeline, BatchRequest request, DiagnosticBag diagnostics)
    {
        var rows = RowSource.Open(request.Data, pipeline.Workspace, diagnostics);
        var program = pipeline.Workspace.Read(request.Program, diagnostics);
        if (rows is null || program is null)
            return null;
        var variants = new ProgramVariants(pipeline, request, program);
        return new(rows, variants, new RowOpener(pipeline, rows, variants));
    }

    /// <summary>Path and digest of every file that went into the run so far.</summary>
    public ImmutableSortedDictionary<string, Digest> Digests(IWorkspace workspace, string data)
    {
        var digests = ImmutableSortedDictionary.CreateBuilder<string, Digest>(StringComparer.Ordinal);
        foreach (var file in Variants.All.SelectMany(variant => variant.Files))
            digests[file.Path] = Digest.Of(file.Text);
        if (RowSource.FileOf(data) is { } path && workspace.Open(path, new DiagnosticBag()) is { } stream)
        {
            using (stream)
                digests[path] = Digest.Of(stream);
        }
        return digests.ToImmutable();
    }
}
