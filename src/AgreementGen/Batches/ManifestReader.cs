using System.Collections.Immutable;
using System.Text.Json;

namespace AgreementGen.Batches;

/// <summary>Reads what <see cref="ManifestWriter"/> writes; whatever else is in a file is none of ours.</summary>
internal static class ManifestReader
{
    /// <summary>Null when a line is torn or no entry.</summary>
    public static ManifestEntry? ReadLine(ReadOnlyMemory<byte> line) =>
        Guard(() =>
        {
            using var json = JsonDocument.Parse(line);
            return ReadEntry(json.RootElement);
        });

    /// <summary>Null when it is no manifest of ours.</summary>
    public static Manifest? Read(ReadOnlyMemory<byte> text) =>
        Guard(() =>
        {
            using var json = JsonDocument.Parse(text);
            return Read(json.RootElement);
        });

    private static Manifest? Read(JsonElement root) =>
        root.GetProperty("tool").GetString() != ManifestWriter.Tool
        || root.GetProperty("format").GetInt32() != ManifestWriter.Format
            ? null
            : new Manifest
            {
                Version = root.GetProperty("version").GetString()!,
                Shard = ReadShard(root),
                IsComplete = root.GetProperty("complete").GetBoolean(),
                Settings = ReadTexts(root.GetProperty("settings"), value => value.GetString()!),
                Inputs = ReadTexts(root.GetProperty("inputs"), ReadDigest),
                Rows = new(root.GetProperty("rows").GetInt32(), ReadDigest(root.GetProperty("keys"))),
                Values = ReadDigest(root.GetProperty("values")),
                Files = [.. root.GetProperty("files").EnumerateArray().Select(ReadEntry)],
                Failures = [.. root.GetProperty("failed").EnumerateArray().Select(ReadFailure)],
                Stale = [.. root.GetProperty("stale").EnumerateArray().Select(ReadEntry)],
            };

    private static Shard ReadShard(JsonElement root) =>
        root.TryGetProperty("shard", out var written) && Shard.TryParse(written.GetString() ?? "", out var shard)
            ? shard
            : Shard.Whole;

    private static ManifestEntry ReadEntry(JsonElement entry) =>
        new(
            entry.GetProperty("file").GetString()!,
            entry.GetProperty("row").GetInt32(),
            entry.GetProperty("key").GetString()!,
            ReadDigest(entry.GetProperty("sha256")),
            ReadDigest(entry.GetProperty("input"))
        );

    private static ManifestFailure ReadFailure(JsonElement failure) =>
        new(
            failure.GetProperty("row").GetInt32(),
            failure.GetProperty("key").GetString()!,
            [.. failure.GetProperty("codes").EnumerateArray().Select(code => code.GetString()!)]
        );

    private static ImmutableSortedDictionary<string, T> ReadTexts<T>(JsonElement texts, Func<JsonElement, T> read) =>
        texts
            .EnumerateObject()
            .ToImmutableSortedDictionary(text => text.Name, text => read(text.Value), StringComparer.Ordinal);

    private static Digest ReadDigest(JsonElement value) =>
        Digest.TryParse(value.GetString(), out var digest) ? digest : throw new FormatException();

    /// <summary>What a person or a torn disk may have made of a file; null then.</summary>
    private static T? Guard<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception mistake)
            when (mistake
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or FormatException
                        or ArgumentException
            )
        {
            return null;
        }
    }
}
