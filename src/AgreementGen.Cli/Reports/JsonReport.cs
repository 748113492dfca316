using System.Collections.Immutable;
using System.Text.Json;
using AgreementGen.Cli.Resources;
using AgreementGen.Diagnostics;
using AgreementGen.Mending;

namespace AgreementGen.Cli.Reports;

/// <summary>
/// For programs: one JSON object in the shape of <c>report.schema.json</c> (<c>agreementgen schema --report</c>), the same whatever the
/// verbosity.
/// </summary>
internal sealed class JsonReport : IReport
{
    private readonly ReportContext _context;
    private readonly JsonStream _stream;
    private readonly Utf8JsonWriter _json;

    public JsonReport(ReportContext context)
    {
        _context = context;
        _stream = new JsonStream(context.Results);
        _json = _stream.Json;
        _json.WriteStartObject();
        _json.WriteString("tool", "agreementgen");
        _json.WriteString("version", ToolVersion.Current);
        _json.WriteString("language", Texts.Language.Name);
        _json.WriteStartArray(context.IsLint ? "files" : "programs");
    }

    private Texts Texts => _context.Texts;

    public void Add(FileResult result)
    {
        _json.WriteStartObject();
        _json.WriteString(_context.IsLint ? "file" : "program", result.Path);
        if (result.Standard is not null)
            _json.WriteString("standard", result.Standard);
        if (!_context.IsLint)
            WriteOutputs(result);
        if (result.Mended is { } mended)
            Write(mended);
        _json.WriteNumber("errors", result.Count(Severity.Error));
        _json.WriteNumber("warnings", result.Count(Severity.Warning));
        _json.WriteNumber("notes", result.Count(Severity.Note));
        _json.WriteNumber("suppressed", result.Suppressed);
        _json.WriteNumber("known", result.Known);
        _json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
            Write(diagnostic);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _stream.Drain();
    }

    public void Finish(ExitCode code)
    {
        _json.WriteEndArray();
        _json.WriteNumber("exit_code", (int)code);
        _json.WriteEndObject();
        _stream.End();
    }

    public void Dispose() => _stream.Dispose();

    private void WriteOutputs(FileResult result)
    {
        _json.WriteStartArray("written");
        foreach (var output in result.Written)
        {
            _json.WriteStartObject();
            _json.WriteString("form", output.Form.Name);
            _json.WriteString("path", output.Path ?? "-");
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        if (result.Rows is { } rows)
            Write(rows);
    }

    private void Write(RowCounts rows)
    {
        _json.WriteStartObject("rows");
        _json.WriteNumber("total", rows.Total);
        if (rows.Planned is { } planned)
            _json.WriteNumber("planned", planned);
        _json.WriteNumber("written", rows.Written);
        _json.WriteNumber("unchanged", rows.Unchanged);
        _json.WriteNumber("failed", rows.Failed);
        _json.WriteNumber("stale", rows.Stale);
        _json.WriteEndObject();
    }

    private void Write(MendedFile mended)
    {
        WriteText("mended", mended.Path);
        WriteText("backup", mended.Backup);
        _json.WriteStartArray("changes");
        foreach (var change in mended.Changes)
            Write(change);
        _json.WriteEndArray();
    }

    private void WriteText(string name, string? text)
    {
        if (text is null)
            _json.WriteNull(name);
        else
            _json.WriteString(name, text);
    }

    private void Write(MendedChange change)
    {
        _json.WriteStartObject();
        _json.WriteString("code", change.Rule.Code);
        _json.WriteString("name", change.Rule.Name);
        WriteValue("what", change.What);
        WriteValue("from", change.From);
        WriteValue("to", change.To);
        _json.WritePropertyName("place");
        WritePlace(change.Place);
        WritePlaces("repeats", change.Repeats);
        _json.WriteEndObject();
    }

    private void WritePlaces(string name, ImmutableArray<Location> places)
    {
        _json.WriteStartArray(name);
        foreach (var place in places)
        {
            WritePlace(place);
            _stream.DrainWhenFull();
        }
        _json.WriteEndArray();
    }

    private void Write(Diagnostic diagnostic)
    {
        _json.WriteStartObject();
        _json.WriteString("code", diagnostic.Kind.Code);
        _json.WriteString("name", diagnostic.Kind.Name);
        _json.WriteString("severity", DiagnosticText.SeverityName(diagnostic.Severity));
        _json.WriteString("fact", diagnostic.Fact(Texts.Language));
        _json.WriteString("remedy", diagnostic.Remedy(Texts.Language));
        WriteValue("measured", diagnostic.Measured);
        WriteValue("allowed", diagnostic.Allowed);
        if (Messages.Pattern(diagnostic.Kind, ".source", Texts.Language) is { } source)
            _json.WriteString("source", source);
        _json.WritePropertyName("place");
        WritePlace(diagnostic.Location);
        WritePlaces("repeats", diagnostic.Repeats);
        WriteTraces(diagnostic);
        _json.WriteEndObject();
        _stream.DrainWhenFull();
    }

    private void WriteValue(string name, object? value)
    {
        if (value is not null)
            _json.WriteString(name, Messages.Say(value, Texts.Language).ToString());
    }

    private void WriteTraces(Diagnostic diagnostic)
    {
        _json.WriteStartArray("traces");
        foreach (var trace in diagnostic.Traces)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(trace.Kind.ToString()));
            _json.WritePropertyName("place");
            WritePlace(trace.Location);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    /// <summary>
    /// Lines, paragraphs and columns from 1, columns in UTF-16 units, the end exclusive; null for "nowhere". A place in a document is a
    /// paragraph with its text and the nearest landmark.
    /// </summary>
    private void WritePlace(Location place)
    {
        if (place.Source is not { } source)
        {
            _json.WriteNullValue();
            return;
        }
        var end = place with { Start = place.Start + place.Length, Length = 0 };
        _json.WriteStartObject();
        _json.WriteString("file", place.Path);
        if (source.IsDocument)
        {
            _json.WriteNumber("paragraph", place.Line);
            _json.WriteString("landmark", PlaceText.Landmark(place));
            _json.WriteString("text", source.GetLine(place.Line - 1));
            _json.WriteNumber("column", place.Column);
            _json.WriteNumber("end_column", end.Column);
        }
        else
        {
            _json.WriteNumber("line", place.Line);
            _json.WriteNumber("column", place.Column);
            _json.WriteNumber("end_line", end.Line);
            _json.WriteNumber("end_column", end.Column);
        }
        _json.WriteEndObject();
    }
}
