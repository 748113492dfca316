using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Batches;

/// <summary>
/// The output folder of a run, held alone by the run's journal. A document is journaled as soon as it is there; the manifest takes the
/// journal's place at the end. So a run that was killed at any moment goes on from where it was.
/// </summary>
internal sealed class RunFolder : IDisposable
{
    private readonly IWorkspace _workspace;
    private readonly BatchRequest _request;
    private readonly IJournal? _journal;
    private readonly Lock _lock = new();

    private RunFolder(IWorkspace workspace, BatchRequest request, IJournal? journal, KnownDocuments known)
    {
        (_workspace, _request, _journal) = (workspace, request, journal);
        Known = known;
    }

    /// <summary>What earlier runs have made.</summary>
    public KnownDocuments Known { get; }

    /// <summary>Null and a diagnostic when it cannot be made, is another run's, or holds a foreign manifest. A dry run holds nothing.</summary>
    public static RunFolder? Open(IWorkspace workspace, BatchRequest request, DiagnosticBag diagnostics)
    {
        IJournal? journal = null;
        if (!request.IsDryRun)
        {
            journal = Hold(workspace, request.Folder, request.Shard, diagnostics);
            if (journal is null)
                return null;
        }
        var known = KnownDocuments.Read(workspace, request, journal, diagnostics);
        if (known is not null)
            return new(workspace, request, journal, known);
        journal?.Dispose();
        return null;
    }

    /// <summary>Takes away what a killed run left half-written.</summary>
    public void Clean(BatchPlan plan)
    {
        if (_request.IsDryRun)
            return;
        var files = plan.Rows.Select(row => row.File).OfType<string>();
        foreach (
            var folder in files
                .Select(file => Path.GetDirectoryName(file) ?? "")
                .Append("")
                .Distinct(StringComparer.Ordinal)
        )
        {
            var torn = _workspace.Files(Path.Join(_request.Folder, folder)).Where(name => NameOfTorn(name) is not null);
            foreach (var name in torn.ToList())
                Clean(plan, folder, name);
        }
    }

    /// <summary>A document is written.</summary>
    public bool Append(ManifestEntry entry, DiagnosticBag diagnostics)
    {
        var line = ManifestWriter.WriteLine(entry);
        lock (_lock)
            return _journal!.Append(line, diagnostics);
    }

    /// <summary>The bytes of a document, as they are there.</summary>
    public Digest? DigestOf(string file)
    {
        var path = Path.Join(_request.Folder, file);
        if (!_workspace.Exists(path) || _workspace.Open(path, new DiagnosticBag()) is not { } stream)
            return null;
        using (stream)
            return Digest.Of(stream);
    }

    public bool Has(string file) => _workspace.Exists(Path.Join(_request.Folder, file));

    /// <summary>Writes the manifest; the journal has served its turn.</summary>
    public void Keep(Manifest manifest, DiagnosticBag diagnostics)
    {
        var path = Path.Join(_request.Folder, Manifest.FileName(manifest.Shard));
        if (_workspace.Write(path, ManifestWriter.Write(manifest), diagnostics))
            _journal!.Truncate(0);
    }

    public void Dispose() => _journal?.Dispose();

    /// <summary>Makes the folder and holds it; null and a diagnostic when another run does.</summary>
    public static IJournal? Hold(IWorkspace workspace, string folder, Shard shard, DiagnosticBag diagnostics)
    {
        if (!workspace.CreateFolder(folder, diagnostics))
            return null;
        var found = new DiagnosticBag();
        var journal = workspace.Lock(Path.Join(folder, Manifest.JournalName(shard)), found);
        foreach (var mistake in found.ToSorted())
            diagnostics.Add(
                mistake.Kind == Kinds.FileInUse ? new Diagnostic(Kinds.FolderBusy, default, folder) : mistake
            );
        return journal;
    }

    /// <summary>Only what is torn of this run's own documents: another part may be writing beside us.</summary>
    private void Clean(BatchPlan plan, string folder, string torn)
    {
        var file = Path.Join(folder, NameOfTorn(torn)).Replace('\\', '/');
        if (file == Manifest.FileName(_request.Shard) || plan.Rows.Any(row => row.File == file))
            _workspace.Delete(Path.Join(_request.Folder, folder, torn), new DiagnosticBag());
    }

    /// <summary>The file that a temporary one, <c>.NAME.0.tmp</c>, was to become; null when it is none.</summary>
    private static string? NameOfTorn(string name)
    {
        if (!name.StartsWith('.') || !name.EndsWith(".tmp", StringComparison.Ordinal))
            return null;
        var inner = name[1..^4];
        var dot = inner.LastIndexOf('.');
        return dot > 0 && int.TryParse(inner.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? inner[..dot]
            : null;
    }
}
