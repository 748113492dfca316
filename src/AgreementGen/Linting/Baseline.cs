using System.Collections.Immutable;
using System.Text.Json;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>
/// Findings that are known already and are not told again: for each file how often each code and fingerprint was met. What is met more
/// often is new.
/// </summary>
public sealed class Baseline
{
    private const string FilesKey = "files";

    private readonly Dictionary<string, Dictionary<string, int>> _files = new(StringComparer.Ordinal);

    /// <summary>Null and a diagnostic when the file is broken.</summary>
    public static Baseline? Read(SourceText source, DiagnosticBag diagnostics)
    {
        try
        {
            using var json = JsonDocument.Parse(source.Text);
            var baseline = new Baseline();
            foreach (var file in json.RootElement.GetProperty(FilesKey).EnumerateObject())
            {
                baseline._files[file.Name] = file
                    .Value.EnumerateObject()
                    .ToDictionary(known => known.Name, known => known.Value.GetInt32(), StringComparer.Ordinal);
            }
            return baseline;
        }
        catch (JsonException broken)
        {
            // A line, and bytes within it: near enough to show the line.
            var offset = source.GetOffset((int)(broken.LineNumber ?? 0), 0);
            diagnostics.Add(Kinds.BaselineBroken, new Location(source, offset, 0), source.Path);
        }
        catch (Exception broken)
            when (broken is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            diagnostics.Add(Kinds.BaselineBroken, new Location(source, 0, 0), source.Path);
        }
        return null;
    }

    /// <summary>The findings of a file that are new.</summary>
    /// <param name="file">Its path, relative to the baseline's folder, with <c>/</c>.</param>
    public ImmutableArray<Diagnostic> NewOf(string file, ImmutableArray<Diagnostic> findings)
    {
        if (!_files.TryGetValue(file, out var known))
            return findings;
        var left = new Dictionary<string, int>(known, StringComparer.Ordinal);
        return
        [
            .. findings.Where(finding =>
            {
                var key = KeyOf(finding);
                if (KnownKinds.IsFixed(finding.Kind) || left.GetValueOrDefault(key) is 0)
                    return true;
                left[key]--;
                return false;
            }),
        ];
    }

    /// <summary>From now on the findings of a file are known.</summary>
    public void Learn(string file, ImmutableArray<Diagnostic> findings)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings.Where(finding => !KnownKinds.IsFixed(finding.Kind)))
            known[KeyOf(finding)] = known.GetValueOrDefault(KeyOf(finding)) + 1;
        if (known.Count > 0)
            _files[file] = known;
        else
            _files.Remove(file);
    }

    /// <summary>Indented JSON in the order of the names, so that a change shows as a change.</summary>
    public void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartObject(FilesKey);
        foreach (var (file, known) in _files.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(file);
            foreach (var (key, count) in known.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                json.WriteNumber(key, count);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static string KeyOf(Diagnostic finding) => $"{finding.Kind.Code} {Fingerprint.Of(finding)}";
}
