using System.Collections.Concurrent;
using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Frameworks;
using AgreementGen.Tabular;

namespace AgreementGen.Batches;

/// <summary>The program with the overlays that some rows have in common: read once for all of them.</summary>
/// <param name="Program">Errors included: no row of the variant has a document then.</param>
/// <param name="Request">The run's, with the overlays.</param>
/// <param name="Files">Every file that its documents are made of.</param>
/// <param name="Input">Of all these files.</param>
internal sealed record ProgramVariant(
    OpenProgram Program,
    RenderRequest Request,
    ImmutableArray<SourceText> Files,
    Digest Input
);

/// <summary>The variants of a run's program, by their overlays.</summary>
internal sealed class ProgramVariants(AgreementPipeline pipeline, BatchRequest request, SourceText program)
{
    /// <summary>The column that names overlays, with semicolons between, relative to the table.</summary>
    public const string OverlayColumn = "overlay";

    private readonly ConcurrentDictionary<string, ProgramVariant> _variants = new(StringComparer.Ordinal);
    private readonly string _folder = Path.GetDirectoryName(RowSource.FileOf(request.Data) ?? "") ?? "";

    public IEnumerable<ProgramVariant> All => _variants.Values;

    /// <summary>Without overlays of a row.</summary>
    public ProgramVariant Plain => Get("", default);

    public ProgramVariant Of(Row row) =>
        row.Find(OverlayColumn) is { } overlay ? Get(overlay.Text, overlay.Location) : Plain;

    /// <summary>One that cannot be read is read again, so that each row tells of its own overlay.</summary>
    private ProgramVariant Get(string overlays, Location place)
    {
        if (_variants.TryGetValue(overlays, out var known))
            return known;
        var variant = Open(overlays, place);
        return variant.Program.HasErrors && !place.IsNone ? variant : _variants.GetOrAdd(overlays, variant);
    }

    private ProgramVariant Open(string overlays, Location place)
    {
        var files = overlays
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(path => new OverlayFile(Path.Join(_folder, path), place));
        var own = request.Render with { Overlays = [.. request.Render.Overlays, .. files] };
        var open = pipeline.Open(program, own);
        var sources = pipeline.FilesOf(open, own);
        using var digest = new DigestBuilder();
        foreach (var source in sources)
            digest.Add(source.Text);
        return new(open, own, sources, digest.Finish());
    }
}
