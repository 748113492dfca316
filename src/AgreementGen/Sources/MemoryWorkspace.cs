using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using AgreementGen.Diagnostics;

namespace AgreementGen.Sources;

/// <summary>A world of its own in which it is always 1970: files by name, in memory. For tests and for callers without a disk.</summary>
public sealed class MemoryWorkspace : IWorkspace, IEnumerable<KeyValuePair<string, byte[]>>
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public DateTimeOffset Now => DateTimeOffset.UnixEpoch;

    /// <summary>A file's bytes; paths are relative, with <c>/</c>.</summary>
    public byte[] this[string path]
    {
        get => _files[Clean(path)];
        set => _files[Clean(path)] = value;
    }

    public void Add(string path, string text) => this[path] = Encoding.UTF8.GetBytes(text);

    public void Add(string path, byte[] bytes) => this[path] = bytes;

    public SourceText? Read(string path, DiagnosticBag diagnostics)
    {
        if (_files.TryGetValue(Clean(path), out var bytes))
            return SourceDecoder.Decode(path, bytes, diagnostics);
        diagnostics.Add(Kinds.FileNotFound, default, path);
        return null;
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
        source = _files.ContainsKey(Clean(path)) ? Read(path, diagnostics) : null;
        return source is not null;
    }

    public IReadOnlyList<string> Folders(string folder) => Below(folder, isFolder: true);

    public IReadOnlyList<string> Files(string folder) => Below(folder, isFolder: false);

    public bool Write(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        this[path] = bytes.ToArray();
        return true;
    }

    public IEnumerator<KeyValuePair<string, byte[]>> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string[] Below(string folder, bool isFolder)
    {
        var prefix = Clean(folder) is { Length: > 0 } name ? name + "/" : "";
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
