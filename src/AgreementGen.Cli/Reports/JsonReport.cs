using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>For programs: one JSON object in the shape that the README describes, the same whatever the verbosity.</summary>
internal sealed class JsonReport(CultureInfo language, TextWriter writer) : IReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Vietnamese stays readable; nothing of it goes into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<ProgramResult> _all = [];

    public void Add(ProgramResult result) => _all.Add(result);

    public void Finish(ExitCode code)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, code);
        writer.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private void Write(Utf8JsonWriter json, ExitCode code)
    {
        json.WriteStartObject();
        json.WriteString("tool", "agreementgen");
        json.WriteString("version", ToolVersion.Current);
        json.WriteString("language", language.Name);
        json.WriteNumber("exit_code", (int)code);
        json.WriteStartArray("programs");
        foreach (var result in _all)
            WriteProgram(json, result);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteProgram(Utf8JsonWriter json, ProgramResult result)
    {
        json.WriteStartObject();
        json.WriteString("program", result.Program);
        json.WriteStartArray("written");
        foreach (var output in result.Written)
        {
            json.WriteStartObject();
            json.WriteString("form", output.Form.Name);
            json.WriteString("path", output.Path ?? "-");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("errors", result.Count(Severity.Error));
        json.WriteNumber("warnings", result.Count(Severity.Warning));
        if (result.Rows is { } rows)
            WriteRows(json, rows);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
            WriteDiagnostic(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, RowCounts rows)
    {
        json.WriteStartObject("rows");
        json.WriteNumber("total", rows.Total);
        if (rows.Planned is { } planned)
            json.WriteNumber("planned", planned);
        json.WriteNumber("written", rows.Written);
        json.WriteNumber("unchanged", rows.Unchanged);
        json.WriteNumber("failed", rows.Failed);
        json.WriteNumber("stale", rows.Stale);
        json.WriteEndObject();
    }

    private void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Kind.Code);
        json.WriteString("name", diagnostic.Kind.Name);
        json.WriteString("severity", DiagnosticText.SeverityName(diagnostic.Severity));
        json.WriteString("fact", diagnostic.Fact(language));
        json.WriteString("remedy", diagnostic.Remedy(language));
        json.WritePropertyName("place");
        WritePlace(json, diagnostic.Location);
        json.WriteStartArray("traces");
        foreach (var trace in diagnostic.Traces)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(trace.Kind.ToString()));
            json.WritePropertyName("place");
            WritePlace(json, trace.Location);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Lines and columns from 1, columns in UTF-16 units, the end exclusive; null for "nowhere".</summary>
    private static void WritePlace(Utf8JsonWriter json, Location place)
    {
        if (place.Source is not { } source)
        {
            json.WriteNullValue();
            return;
        }
        var end = source.GetPosition(place.Start + place.Length);
        json.WriteStartObject();
        json.WriteString("file", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("end_line", source.LinesBefore + end.Line + 1);
        json.WriteNumber("end_column", end.Column + 1);
        json.WriteEndObject();
    }
}
