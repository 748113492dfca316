using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AgreementGen.Batches;

/// <summary>A manifest as JSON: a line for each document, all in a fixed order, so that manifests can be compared by eye and by git.</summary>
internal sealed class ManifestWriter : IDisposable
{
    public const string Tool = "agreementgen";
    public const int Format = 1;

    private readonly ArrayBufferWriter<byte> _text;
    private readonly Utf8JsonWriter _json;

    private ManifestWriter(int capacity)
    {
        _text = new(capacity);
        // Vietnamese stays readable; nothing of it goes into HTML.
        _json = new(_text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public static byte[] Write(Manifest manifest)
    {
        using var writer = new ManifestWriter(4096 + 300 * manifest.Files.Length);
        writer.WriteAll(manifest);
        return writer._text.WrittenSpan.ToArray();
    }

    /// <summary>A line of a journal.</summary>
    public static byte[] WriteLine(ManifestEntry entry)
    {
        using var writer = new ManifestWriter(300);
        writer.Value(json => Write(json, entry));
        writer._text.Write("\n"u8);
        return writer._text.WrittenSpan.ToArray();
    }

    public void Dispose() => _json.Dispose();

    private void WriteAll(Manifest manifest)
    {
        _text.Write("{\n"u8);
        Property("tool", json => json.WriteStringValue(Tool));
        Property("version", json => json.WriteStringValue(manifest.Version));
        Property("format", json => json.WriteNumberValue(Format));
        if (!manifest.Shard.IsWhole)
            Property("shard", json => json.WriteStringValue(manifest.Shard.ToString()));
        Property("complete", json => json.WriteBooleanValue(manifest.IsComplete));
        Map("settings", manifest.Settings);
        Map("inputs", manifest.Inputs);
        Property("rows", json => json.WriteNumberValue(manifest.Rows.Count));
        Property("keys", json => json.WriteStringValue(manifest.Rows.Keys.ToString()));
        Property("values", json => json.WriteStringValue(manifest.Values.ToString()));
        List("files", manifest.Files, entry => Value(json => Write(json, entry)));
        List("failed", manifest.Failures, failure => Value(json => Write(json, failure)));
        List("stale", manifest.Stale, entry => Value(json => Write(json, entry)), isLast: true);
        _text.Write("}\n"u8);
    }

    private void Property(string name, Action<Utf8JsonWriter> value)
    {
        _text.Write("  "u8);
        Name(name);
        Value(value);
        _text.Write(",\n"u8);
    }

    private void Map<T>(string name, ImmutableSortedDictionary<string, T> pairs)
    {
        _text.Write("  "u8);
        Name(name);
        Items(
            pairs,
            ("{", "}"),
            pair =>
            {
                Name(pair.Key);
                Value(json => json.WriteStringValue($"{pair.Value}"));
            }
        );
        _text.Write(",\n"u8);
    }

    private void List<T>(string name, ImmutableArray<T> items, Action<T> write, bool isLast = false)
    {
        _text.Write("  "u8);
        Name(name);
        Items(items, ("[", "]"), write);
        _text.Write(isLast ? "\n"u8 : ",\n"u8);
    }

    /// <summary>A line each between brackets.</summary>
    private void Items<T>(IEnumerable<T> items, (string Open, string Close) brackets, Action<T> write)
    {
        Encoding.UTF8.GetBytes(brackets.Open, _text);
        var isFirst = true;
        foreach (var item in items)
        {
            _text.Write(isFirst ? "\n    "u8 : ",\n    "u8);
            isFirst = false;
            write(item);
        }
        if (!isFirst)
            _text.Write("\n  "u8);
        Encoding.UTF8.GetBytes(brackets.Close, _text);
    }

    private void Name(string name)
    {
        Value(json => json.WriteStringValue(name));
        _text.Write(": "u8);
    }

    private void Value(Action<Utf8JsonWriter> write)
    {
        _json.Reset();
        write(_json);
        _json.Flush();
    }

    private static void Write(Utf8JsonWriter json, ManifestEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("file", entry.File);
        json.WriteNumber("row", entry.Row);
        json.WriteString("key", entry.Key);
        json.WriteString("sha256", entry.Content.ToString());
        json.WriteString("input", entry.Input.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ManifestFailure failure)
    {
        json.WriteStartObject();
        json.WriteNumber("row", failure.Row);
        json.WriteString("key", failure.Key);
        json.WriteStartArray("codes");
        foreach (var code in failure.Codes)
            json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
