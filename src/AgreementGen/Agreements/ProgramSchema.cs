using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AgreementGen.Agreements;

/// <summary>
/// The JSON Schema (draft 2020-12) of the program file, made of the table that the reader reads by, so that an editor completes and
/// explains exactly what the reader accepts.
/// </summary>
public static class ProgramSchema
{
    /// <summary>The schema as indented JSON, without byte order mark, ending in a line break.</summary>
    /// <param name="language">Two letters: <c>en</c> gives English descriptions, anything else Vietnamese.</param>
    /// <param name="isOverlay">For overlays and programs that extend another: nothing is required.</param>
    public static string ToJson(string language, bool isOverlay = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(buffer, options))
            new SchemaWriter(json, isEnglish: language == "en", isOverlay).Write();
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
