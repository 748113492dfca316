using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Batches;

/// <summary>
/// Joins the parts of a run: all of them are there, they are finished and made of the same, no row is missing or there twice, and every
/// document is the one that its manifest tells of. The joined manifest is that of one undivided run.
/// </summary>
public sealed partial class ManifestMerge(IWorkspace workspace)
{
    /// <summary>A part and the folder that holds it.</summary>
    private sealed record Part(string Folder, string Path, Manifest Manifest);

    /// <summary>The joined manifest; null and diagnostics when it cannot be said that all is well.</summary>
    /// <param name="folders">Where the parts are; several may share a folder.</param>
    /// <param name="target">The folder that gets the manifest, and the documents that are elsewhere; null: nothing is written.</param>
    public Manifest? Merge(
        IReadOnlyList<string> folders,
        string? target,
        DiagnosticBag diagnostics,
        CancellationToken cancellation
    )
    {
        var parts = folders.SelectMany(folder => ReadParts(folder, diagnostics)).ToList();
        if (parts.Count == 0 || diagnostics.HasErrors)
            return null;
        var whole = OnePartEach(parts, diagnostics);
        foreach (var part in whole)
            CheckPart(part, whole[0], diagnostics);
        CheckRows(whole, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        using var held = target is null ? null : RunFolder.Hold(workspace, target, Shard.Whole, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        foreach (var part in whole)
            TakeDocuments(part, target, diagnostics, cancellation);
        var merged = Join(whole);
        if (target is not null && !diagnostics.HasErrors)
            workspace.Write(
                Path.Join(target, Manifest.FileName(Shard.Whole)),
                ManifestWriter.Write(merged),
                diagnostics
            );
        return diagnostics.HasErrors ? null : merged;
    }

    private List<Part> ReadParts(string folder, DiagnosticBag diagnostics)
    {
        var parts = new List<Part>();
        foreach (var name in workspace.Files(folder).Where(name => PartName().IsMatch(name)))
        {
            var path = Path.Join(folder, name);
            if (KnownDocuments.ReadManifest(workspace, path, diagnostics) is { } manifest)
                parts.Add(new(folder, path, manifest));
            else if (!diagnostics.HasErrors)
                diagnostics.Add(Kinds.ForeignManifest, default, path);
        }
        if (parts.Count == 0)
            diagnostics.Add(Kinds.NoPart, default, folder);
        return parts;
    }

    /// <summary>The parts in their order, each once; a folder named twice is no mistake.</summary>
    private static List<Part> OnePartEach(List<Part> parts, DiagnosticBag diagnostics)
    {
        var count = parts[0].Manifest.Shard.Count;
        var byIndex = new SortedDictionary<int, Part>();
        foreach (
            var part in parts
                .DistinctBy(part => part.Path, StringComparer.Ordinal)
                .Where(part => part.Manifest.Shard.Count == count)
        )
        {
            if (!byIndex.TryAdd(part.Manifest.Shard.Index, part))
                diagnostics.Add(
                    Kinds.PartTwice,
                    default,
                    part.Manifest.Shard,
                    byIndex[part.Manifest.Shard.Index].Path,
                    part.Path
                );
        }
        for (var index = 1; index <= count; index++)
        {
            if (!byIndex.ContainsKey(index))
                diagnostics.Add(Kinds.PartMissing, default, index, count);
        }
        return [.. byIndex.Values];
    }

    private static void CheckPart(Part part, Part first, DiagnosticBag diagnostics)
    {
        var (shard, manifest) = (part.Manifest.Shard, part.Manifest);
        if (!manifest.IsComplete || !manifest.Failures.IsEmpty)
            diagnostics.Add(Kinds.PartUnfinished, default, shard.Index, shard.Count);
        if (Difference(manifest, first.Manifest) is { } difference)
            diagnostics.Add(Kinds.PartsDiffer, default, first.Manifest.Shard.Index, shard.Index, difference);
    }

    /// <summary>What is not the same in two parts; null when all is.</summary>
    private static string? Difference(Manifest one, Manifest other) =>
        one.Version != other.Version ? $"version {other.Version}, {one.Version}"
        : FirstDifference(one.Settings, other.Settings) is { } setting ? setting
        : FirstDifference(one.Inputs, other.Inputs) is { } input ? input
        : one.Rows != other.Rows || one.Values != other.Values ? one.Settings.GetValueOrDefault("data")
        : null;

    private static string? FirstDifference<T>(
        ImmutableSortedDictionary<string, T> one,
        ImmutableSortedDictionary<string, T> other
    ) => one.Except(other).Concat(other.Except(one)).Select(pair => pair.Key).FirstOrDefault();

    /// <summary>As many documents as rows, of the very keys, none of them twice.</summary>
    private static void CheckRows(List<Part> parts, DiagnosticBag diagnostics)
    {
        var parent = new Dictionary<string, Shard>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            foreach (var entry in part.Manifest.Files)
            {
                if (!parent.TryAdd(entry.Key, part.Manifest.Shard))
                    diagnostics.Add(
                        Kinds.RowTwice,
                        default,
                        entry.Key,
                        parent[entry.Key].Index,
                        part.Manifest.Shard.Index
                    );
            }
        }
        using var keys = new DigestBuilder();
        foreach (var entry in InOrder(parts))
            keys.Add(entry.Key);
        var (rows, found) = (parts[0].Manifest.Rows, new RowTotal(parent.Count, keys.Finish()));
        if (!diagnostics.HasErrors && rows != found)
            diagnostics.Add(Kinds.RowsMissing, default, found.Count, rows.Count);
    }

    private static IEnumerable<ManifestEntry> InOrder(List<Part> parts) =>
        parts.SelectMany(part => part.Manifest.Files).OrderBy(entry => entry.Row);

    /// <summary>Each document is read, compared with what its manifest says, and written to the target when it is not there.</summary>
    private void TakeDocuments(Part part, string? target, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        foreach (var entry in part.Manifest.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ReadDocument(part.Folder, entry) is not { } document)
                diagnostics.Add(
                    Kinds.DocumentDiffers,
                    default,
                    entry.File,
                    part.Manifest.Shard.Index,
                    part.Manifest.Shard.Count
                );
            else if (target is not null && ReadDocument(target, entry) is null)
                Copy(document, Path.Join(target, entry.File), diagnostics);
        }
    }

    /// <summary>Null when it is not there or not the one.</summary>
    private byte[]? ReadDocument(string folder, ManifestEntry entry)
    {
        var path = Path.Join(folder, entry.File);
        if (!IsBelow(entry.File) || !workspace.Exists(path))
            return null;
        using var stream = workspace.Open(path, new DiagnosticBag());
        if (stream is null)
            return null;
        var document = new MemoryStream();
        stream.CopyTo(document);
        var bytes = document.ToArray();
        return Digest.Of(bytes) == entry.Content ? bytes : null;
    }

    private void Copy(byte[] document, string path, DiagnosticBag diagnostics)
    {
        if (workspace.CreateFolder(Path.GetDirectoryName(path) ?? "", diagnostics))
            workspace.Write(path, document, diagnostics, isDurable: false);
    }

    /// <summary>A manifest may have been written by anybody: no path of it leaves the folder.</summary>
    private static bool IsBelow(string file) =>
        !Path.IsPathRooted(file) && !file.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    private static Manifest Join(List<Part> parts)
    {
        var stale = parts
            .SelectMany(part => part.Manifest.Stale)
            .DistinctBy(entry => entry.File, StringComparer.Ordinal);
        return parts[0].Manifest with
        {
            Shard = Shard.Whole,
            Files = [.. InOrder(parts)],
            Stale = [.. stale.OrderBy(entry => entry.File, StringComparer.Ordinal)],
        };
    }

    /// <summary><c>manifest.3-of-7.json</c>.</summary>
    [GeneratedRegex(@"^manifest\.[0-9]+-of-[0-9]+\.json$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PartName();
}
