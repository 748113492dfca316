using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Batches;

/// <summary>What earlier runs left in the folder: their manifest, and the journal of one that was cut short.</summary>
internal sealed class KnownDocuments
{
    private const byte LineBreak = (byte)'\n';

    private readonly Dictionary<string, ManifestEntry> _byFile = new(StringComparer.Ordinal);

    private KnownDocuments(Manifest? manifest) => Values = manifest?.Values ?? default;

    /// <summary>What the leak check of the last run looked for.</summary>
    public Digest Values { get; }

    public IEnumerable<ManifestEntry> All => _byFile.Values;

    public ManifestEntry? Find(string file) => _byFile.GetValueOrDefault(file);

    /// <summary>Null and a diagnostic when the file with the manifest's name is none.</summary>
    /// <param name="journal">Null: it is read, but not held, as for a dry run.</param>
    public static KnownDocuments? Read(
        IWorkspace workspace,
        BatchRequest request,
        IJournal? journal,
        DiagnosticBag diagnostics
    )
    {
        var path = Path.Join(request.Folder, Manifest.FileName(request.Shard));
        Manifest? manifest = null;
        if (workspace.Exists(path))
        {
            manifest = ReadManifest(workspace, path, diagnostics);
            if (manifest is null && !diagnostics.HasErrors)
                diagnostics.Add(Kinds.ForeignManifest, default, path);
            if (manifest is null)
                return null;
        }
        var known = new KnownDocuments(manifest);
        foreach (var entry in manifest is null ? [] : manifest.Files.Concat(manifest.Stale))
            known._byFile[entry.File] = entry;
        if (journal is not null)
            journal.Truncate(known.AddLines(journal.Read()));
        else
            known.AddLines(ReadJournal(workspace, request));
        return known;
    }

    /// <summary>Of a run that may be going on: what can be read of it.</summary>
    private static byte[] ReadJournal(IWorkspace workspace, BatchRequest request)
    {
        var path = Path.Join(request.Folder, Manifest.JournalName(request.Shard));
        using var stream = workspace.Exists(path) ? workspace.Open(path, new DiagnosticBag()) : null;
        if (stream is null)
            return [];
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static Manifest? ReadManifest(IWorkspace workspace, string path, DiagnosticBag diagnostics)
    {
        using var stream = workspace.Open(path, diagnostics);
        if (stream is null)
            return null;
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return ManifestReader.Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    /// <summary>The entries of a journal; the length of its whole lines, for the last may be torn.</summary>
    private long AddLines(byte[] journal)
    {
        var start = 0;
        while (Array.IndexOf(journal, LineBreak, start) is var end and >= 0)
        {
            if (ManifestReader.ReadLine(journal.AsMemory(start, end - start)) is { } entry)
                _byFile[entry.File] = entry;
            start = end + 1;
        }
        return start;
    }
}
