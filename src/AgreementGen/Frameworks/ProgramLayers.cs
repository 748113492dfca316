using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>
/// Lays a program over the framework that it extends, and overlays over the program. Each file is read once, and a program is laid over its
/// framework once, for all the documents made of them. Safe to use from several threads.
/// </summary>
public sealed class ProgramLayers(IWorkspace workspace)
{
    private readonly LayerReader _reader = new(workspace);
    private readonly ConditionalWeakTable<SourceText, Stack> _programs = [];

    /// <summary>A program over its framework, and what was found on the way.</summary>
    /// <param name="Files">The lowest first.</param>
    /// <param name="Root">Null when a file of it cannot be read.</param>
    private sealed record Stack(ImmutableArray<LayerFile> Files, YamlMapping? Root, ImmutableArray<Diagnostic> Found);

    /// <summary>The whole program as one tree; null when a file of it cannot be read (the diagnostics say why).</summary>
    /// <param name="program">The same text is the same program, however often it is asked for.</param>
    /// <param name="overlays">Later ones win. An overlay may itself extend a file: what is below already is not laid again.</param>
    public LayeredProgram? Read(SourceText program, ImmutableArray<OverlayFile> overlays, DiagnosticBag diagnostics)
    {
        var below = _programs.GetValue(program, ReadProgram);
        foreach (var found in below.Found)
            diagnostics.Add(found);
        var files = below.Files;
        foreach (var overlay in overlays)
            files = _reader.ReadOverlay(overlay, files, diagnostics);
        if (below.Root is not { } root || files.Any(file => file.Root is null))
            return null;
        root = Lay(files.AsSpan()[below.Files.Length..], root, diagnostics);
        return new LayeredProgram(program, root, [.. files.Select(file => file.Source!)]);
    }

    private Stack ReadProgram(SourceText program)
    {
        var found = new DiagnosticBag();
        var files = _reader.ReadProgram(program, found);
        var root = files.Any(file => file.Root is null) ? null : LayAll(files.AsSpan(), found);
        return new Stack(files, root, found.ToSorted());
    }

    /// <summary>The lowest over nothing, each other over what is below it. What the whole lacks, the program itself lacks.</summary>
    private static YamlMapping LayAll(ReadOnlySpan<LayerFile> files, DiagnosticBag diagnostics)
    {
        var lowest = Step(files[0].Root!, null, diagnostics);
        return Lay(files[1..], lowest, diagnostics) with { Location = files[^1].Root!.Location };
    }

    private static YamlMapping Lay(ReadOnlySpan<LayerFile> files, YamlMapping root, DiagnosticBag diagnostics)
    {
        var place = root.Location;
        foreach (var file in files)
            root = Step(file.Root!, root, diagnostics);
        return root with { Location = place };
    }

    /// <summary>One layer more, or none when items would be moved too deep.</summary>
    /// <param name="below">Null: nothing.</param>
    private static YamlMapping Step(YamlMapping upper, YamlMapping? below, DiagnosticBag diagnostics)
    {
        var layering = new Layering(diagnostics);
        var laid = below is null ? layering.Settle(upper) : layering.Lay(upper, below);
        if (!layering.HasMoved || YamlDepth.FirstBelow(laid, YamlReader.DepthLimit) is not { } deep)
            return laid;
        diagnostics.Add(Kinds.YamlTooDeep, deep.Location, YamlReader.DepthLimit);
        return below ?? upper;
    }
}
