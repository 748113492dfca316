using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using AgreementGen.Diagnostics;

namespace AgreementGen.Sources;

/// <summary>A world of its own in which it is always 1970: files by name, in memory. For tests and for callers without a disk.</summary>
public sealed class MemoryWorkspace : IWorkspace, IEnumerable<KeyValuePair<string, byte[]>>
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _locked = new(StringComparer.Ordinal);

    public DateTimeOffset Now => DateTimeOffset.UnixEpoch;

    /// <summary>A file's bytes; paths are relative, with <c>/</c>.</summary>
    public byte[] this[string path]
    {
        get
        {
            lock (_files)
                return _files[Clean(path)];
        }
        set
        {
            lock (_files)
                _files[Clean(path)] = value;
        }
    }

    public void Add(string path, string text) => this[path] = Encoding.UTF8.GetBytes(text);

    public void Add(string path, byte[] bytes) => this[path] = bytes;

    public SourceText? Read(string path, DiagnosticBag diagnostics)
    {
        return Exists(path) ? SourceDecoder.Decode(path, this[path], diagnostics) : ReportMissing(path, diagnostics);
    }

    public ReadOnlyMemory<byte>? ReadBytes(string path, int limit, DiagnosticBag diagnostics)
    {
        if (!_files.TryGetValue(Clean(path), out var bytes))
            diagnostics.Add(Kinds.FileNotFound, default, path);
        else if (bytes.Length > limit)
            diagnostics.Add(Kinds.FileTooLarge, default, path, limit / (1024 * 1024));
        else
            return bytes;
        return null;
    }

    public bool TryRead(string path, [NotNullWhen(true)] out SourceText? source, DiagnosticBag diagnostics)
    {
        source = Exists(path) ? Read(path, diagnostics) : null;
        return source is not null;
    }

    public IReadOnlyList<string> Folders(string folder) => Below(folder, isFolder: true);

    public IReadOnlyList<string> Files(string folder) => Below(folder, isFolder: false);

    public Stream? Open(string path, DiagnosticBag diagnostics)
    {
        if (Exists(path))
            return new MemoryStream(this[path], writable: false);
        ReportMissing(path, diagnostics);
        return null;
    }

    public bool Exists(string path)
    {
        lock (_files)
            return _files.ContainsKey(Clean(path));
    }

    public bool Write(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics, bool isDurable = true)
    {
        this[path] = bytes.ToArray();
        return true;
    }

    public bool Delete(string path, DiagnosticBag diagnostics)
    {
        lock (_files)
            _files.Remove(Clean(path));
        return true;
    }

    /// <summary>A folder is there as soon as a file is in it.</summary>
    public bool CreateFolder(string path, DiagnosticBag diagnostics) => true;

    public IJournal? Lock(string path, DiagnosticBag diagnostics)
    {
        lock (_files)
        {
            if (_locked.Add(Clean(path)))
                return new MemoryJournal(this, Clean(path));
        }
        diagnostics.Add(Kinds.FileInUse, default, path);
        return null;
    }

    public IFileDraft? Draft(string path, DiagnosticBag diagnostics) => new MemoryDraft(this, path);

    private sealed class MemoryDraft(MemoryWorkspace workspace, string path) : IFileDraft
    {
        private readonly MemoryStream _content = new();

        public Stream Content => _content;

        public bool Finish(DiagnosticBag diagnostics) => workspace.Write(path, _content.ToArray(), diagnostics);

        public void Dispose() => _content.Dispose();
    }

    public IEnumerator<KeyValuePair<string, byte[]>> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static SourceText? ReportMissing(string path, DiagnosticBag diagnostics)
    {
        diagnostics.Add(Kinds.FileNotFound, default, path);
        return null;
    }

    private void Unlock(string path)
    {
        lock (_files)
            _locked.Remove(path);
    }

    /// <summary>A journal is a file like any other, which others see when it is let go.</summary>
    private sealed class MemoryJournal : IJournal
    {
        private readonly MemoryWorkspace _workspace;
        private readonly string _path;
        private readonly MemoryStream _bytes = new();

        public MemoryJournal(MemoryWorkspace workspace, string path)
        {
            (_workspace, _path) = (workspace, path);
            if (workspace._files.TryGetValue(path, out var bytes))
                _bytes.Write(bytes);
            workspace._files[path] = _bytes.ToArray();
        }

        public byte[] Read() => _bytes.ToArray();

        public bool Append(ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
        {
            _bytes.Write(bytes);
            return true;
        }

        public void Truncate(long length)
        {
            _bytes.SetLength(length);
            _bytes.Position = length;
        }

        public void Dispose()
        {
            _workspace[_path] = Read();
            _workspace.Unlock(_path);
        }
    }

    private string[] Below(string folder, bool isFolder)
    {
        var prefix = Clean(folder) is { Length: > 0 } name ? name + "/" : "";
        lock (_files)
        {
            return
            [
                .. _files
                    .Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
                    .Select(path => path[prefix.Length..].Split('/', 2))
                    .Where(parts => parts.Length == 2 == isFolder)
                    .Select(parts => parts[0])
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>The path without <c>.</c> and <c>..</c>, so that <c>a/../b</c> is <c>b</c>.</summary>
    private static string Clean(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "." or ".."))
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
