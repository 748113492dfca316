using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using AgreementGen.Diagnostics;

namespace AgreementGen.Drift;

/// <summary>The drift report as JSON: the parts of the framework, and for each row what differs from them.</summary>
internal static class DriftJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ReadOnlyMemory<byte> Write(DriftReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, report);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, DriftReport report)
    {
        json.WriteStartObject();
        json.WriteString("framework", report.Name);
        json.WriteStartArray("parts");
        foreach (var part in report.Parts)
        {
            json.WriteStartObject();
            json.WriteString("path", part.Path);
            json.WriteString("label", part.Label);
            json.WriteBoolean("locked", part.IsLocked);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in report.Rows)
            Write(json, row, report.UnchangedIn(row));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DriftRow row, int unchanged)
    {
        json.WriteStartObject();
        json.WriteString("row", row.Name);
        json.WriteBoolean("failed", row.IsFailed);
        if (!row.IsFailed)
        {
            json.WriteNumber("unchanged", unchanged);
            foreach (
                var state in (DriftState[])[DriftState.Changed, DriftState.Moved, DriftState.Added, DriftState.Removed]
            )
                json.WriteNumber(WordOf(state), row.Count(state));
            json.WriteStartArray("differences");
            foreach (var entry in row.Differences)
                Write(json, entry);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DriftEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("path", entry.Path);
        json.WriteString("label", entry.Label);
        json.WriteString("state", WordOf(entry.State));
        Write(json, entry.Place);
        json.WriteStartArray("changes");
        foreach (var change in entry.Changes)
        {
            json.WriteStartObject();
            json.WriteString("key", change.Key);
            json.WriteString("framework", change.Framework);
            json.WriteString("program", change.Program);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Location place)
    {
        json.WriteStartObject("place");
        json.WriteString("file", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteEndObject();
    }

    private static string WordOf(DriftState state) => state.ToString().ToLowerInvariant();
}
