using System.Collections.Concurrent;
using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>Reads the files of a stack of layers, each once, and follows <c>extends</c> from one to the next.</summary>
internal sealed class LayerReader(IWorkspace workspace)
{
    /// <summary>Files in a chain; a circle whose paths are spelt anew each time ends here too.</summary>
    private const int LongestChain = 32;

    private readonly ConcurrentDictionary<string, Lazy<LayerFile>> _files = new(StringComparer.Ordinal);

    /// <summary>The program and all that it extends, the lowest first.</summary>
    public ImmutableArray<LayerFile> ReadProgram(SourceText program, DiagnosticBag diagnostics) =>
        ReadChain(LayerFile.Read(LayerPath.Clean(program.Path), program), default, [], diagnostics);

    /// <summary>The files with those of an overlay above them.</summary>
    public ImmutableArray<LayerFile> ReadOverlay(
        OverlayFile overlay,
        ImmutableArray<LayerFile> below,
        DiagnosticBag diagnostics
    ) => ReadChain(Open(LayerPath.Clean(overlay.Path)), overlay.NamedAt, below, diagnostics);

    private ImmutableArray<LayerFile> ReadChain(
        LayerFile file,
        Location namedAt,
        ImmutableArray<LayerFile> below,
        DiagnosticBag diagnostics
    )
    {
        var chain = new List<LayerFile> { file };
        var names = new List<Location> { namedAt };
        Report(file, names, diagnostics);
        while (chain[^1].Extends is { } name)
        {
            var path = chain[^1].PathOf(name.Value);
            if (IsCircle(path, chain, name, diagnostics))
                chain.Add(new LayerFile(path, null, null, null, []));
            else if (below.Any(known => known.Path == path))
                break;
            else
                chain.Add(Open(path));
            names.Add(name.Location);
            Report(chain[^1], names, diagnostics);
        }
        chain.Reverse();
        return [.. below, .. chain];
    }

    private static bool IsCircle(string path, List<LayerFile> chain, YamlScalar name, DiagnosticBag diagnostics)
    {
        var isKnown = chain.Exists(file => file.Path == path);
        if (!isKnown && chain.Count < LongestChain)
            return false;
        var files = string.Join(" → ", chain.Select(file => file.Path).Append(path));
        diagnostics.Add(
            isKnown
                ? new Diagnostic(Kinds.ExtendsItself, name.Location, files)
                : new Diagnostic(Kinds.ChainTooLong, name.Location, LongestChain, files)
        );
        return true;
    }

    private LayerFile Open(string path) =>
        _files
            .GetOrAdd(path, static (path, workspace) => new Lazy<LayerFile>(() => Read(path, workspace)), workspace)
            .Value;

    private static LayerFile Read(string path, IWorkspace workspace)
    {
        var found = new DiagnosticBag();
        return workspace.Read(path, found) is { } source
            ? LayerFile.Read(path, source)
            : new LayerFile(path, null, null, null, found.ToSorted());
    }

    /// <summary>What was found in a file; a file that is not there is reported where it is named.</summary>
    /// <param name="names">Where each file of the chain is named, the topmost first.</param>
    private void Report(LayerFile file, List<Location> names, DiagnosticBag diagnostics)
    {
        foreach (var mistake in file.Mistakes)
        {
            var isNowhere = mistake.Location.IsNone;
            var reported = isNowhere ? Missing(mistake, file.Path, names[^1]) : mistake;
            for (var i = names.Count - (isNowhere ? 2 : 1); i >= 0; i--)
                reported = reported.With(TraceKind.ExtendedFrom, names[i]);
            diagnostics.Add(reported);
        }
    }

    private Diagnostic Missing(Diagnostic mistake, string path, Location namedAt)
    {
        var isMissing = mistake.Kind == Kinds.FileNotFound || mistake.Kind == Kinds.FolderNotFound;
        if (!isMissing || namedAt.IsNone)
            return mistake with { Location = namedAt };
        var folder = Path.GetDirectoryName(path) ?? "";
        return Nearest.To(Path.GetFileName(path), workspace.Files(folder)) is { } nearest
            ? new Diagnostic(Kinds.MisspeltLayer, namedAt, path, nearest)
            : new Diagnostic(Kinds.LayerNotFound, namedAt, path);
    }
}
