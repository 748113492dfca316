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
    public static string ToJson(string language, bool isOverlay = false) =>
        ToJson("agreementgen", ProgramKeys.All, language, isOverlay);

    /// <summary>The same of another kind of file.</summary>
    internal static string ToJson(string title, KeyTable[] tables, string language, bool isOverlay = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(buffer, options))
            new SchemaWriter(json, title, tables, isEnglish: language == "en", isOverlay).Write();
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>The keys of the program file itself, in its order, each with what it means.</summary>
    /// <param name="language">Two letters: <c>en</c> gives English, anything else Vietnamese.</param>
    public static IReadOnlyList<(string Name, string Meaning)> Keys(string language) =>
        [.. ProgramKeys.Agreement.Keys.Select(key => (key.Name, language == "en" ? key.English : key.Vietnamese))];
}
