using System.Text.Json;
using AgreementGen.Cli.Resources;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;

namespace AgreementGen.Cli.Reports;

/// <summary>
/// SARIF 2.1.0 (OASIS), as code scanning reads it. The results go out as they come; the rules that they name, with their pages, follow.
/// </summary>
internal sealed class SarifReport : IReport
{
    private readonly ReportContext _context;
    private readonly JsonStream _stream;
    private readonly Utf8JsonWriter _json;
    private readonly List<Kind> _rules = [];
    private readonly Dictionary<Kind, int> _indices = [];

    public SarifReport(ReportContext context)
    {
        _context = context;
        _stream = new JsonStream(context.Results);
        _json = _stream.Json;
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
    }

    private Texts Texts => _context.Texts;

    public void Add(FileResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            WriteResult(diagnostic, result.Path);
            _stream.DrainWhenFull();
        }
        _stream.Drain();
    }

    public void Finish(ExitCode code)
    {
        _json.WriteEndArray();
        WriteTool();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", code is ExitCode.Done or ExitCode.InputHasErrors);
        _json.WriteNumber("exitCode", (int)code);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _stream.End();
    }

    public void Dispose() => _stream.Dispose();

    private void WriteResult(Diagnostic diagnostic, string path)
    {
        var place = diagnostic.Location;
        _json.WriteStartObject();
        _json.WriteString("ruleId", diagnostic.Kind.Code);
        _json.WriteNumber("ruleIndex", IndexOf(diagnostic.Kind));
        _json.WriteString("level", DiagnosticText.SeverityName(diagnostic.Severity));
        WriteText("message", MessageOf(diagnostic));
        _json.WriteStartArray("locations");
        WriteLocation(place, path, null, null);
        _json.WriteEndArray();
        WriteRelated(diagnostic, path);
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("agreementgen/v1", Fingerprint.Of(diagnostic));
        _json.WriteEndObject();
        if (!diagnostic.Repeats.IsEmpty)
            _json.WriteNumber("occurrenceCount", diagnostic.Repeats.Length + 1);
        WriteProperties(diagnostic);
        _json.WriteEndObject();
    }

    private int IndexOf(Kind kind)
    {
        if (_indices.TryGetValue(kind, out var index))
            return index;
        _rules.Add(kind);
        return _indices[kind] = _rules.Count - 1;
    }

    /// <summary>A viewer that knows no paragraphs shows at least their number.</summary>
    private string MessageOf(Diagnostic diagnostic)
    {
        var words = $"{diagnostic.Fact(Texts.Language)} {diagnostic.Remedy(Texts.Language)}";
        return diagnostic.Location.Source is { IsDocument: true }
            ? $"{PlaceText.InDocument(diagnostic.Location, Texts)}: {words}"
            : words;
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    private void WriteLocation(Location place, string path, int? id, string? message)
    {
        _json.WriteStartObject();
        if (id is { } number)
            _json.WriteNumber("id", number);
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", ArtifactUri.Of(place.IsNone ? path : place.Path));
        _json.WriteEndObject();
        if (place.Source is { IsDocument: false })
            WriteRegion(place);
        _json.WriteEndObject();
        if (place.Source is { IsDocument: true })
            WriteParagraph(place);
        if (message is not null)
            WriteText("message", message);
        _json.WriteEndObject();
    }

    private void WriteRegion(Location place)
    {
        var end = place with { Start = place.Start + place.Length, Length = 0 };
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", place.Line);
        _json.WriteNumber("startColumn", place.Column);
        _json.WriteNumber("endLine", end.Line);
        _json.WriteNumber("endColumn", end.Column);
        if (place.Length > 0)
            WriteText("snippet", place.Text);
        _json.WriteEndObject();
    }

    private void WriteParagraph(Location place)
    {
        var paragraph = PlaceText.Paragraph(place, Texts);
        _json.WriteStartArray("logicalLocations");
        _json.WriteStartObject();
        _json.WriteString("name", paragraph);
        _json.WriteString("fullyQualifiedName", PlaceText.InDocument(place, Texts));
        _json.WriteString("kind", "paragraph");
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteRelated(Diagnostic diagnostic, string path)
    {
        if (diagnostic.Repeats.IsEmpty && diagnostic.Traces.IsEmpty)
            return;
        _json.WriteStartArray("relatedLocations");
        var id = 1;
        foreach (var place in diagnostic.Repeats)
        {
            WriteLocation(place, path, id++, null);
            _stream.DrainWhenFull();
        }
        foreach (var trace in diagnostic.Traces)
            WriteLocation(trace.Location, path, id++, Messages.Name(trace.Kind, Texts.Language));
        _json.WriteEndArray();
    }

    private void WriteProperties(Diagnostic diagnostic)
    {
        if (diagnostic.Measured is not { } measured || diagnostic.Allowed is not { } allowed)
            return;
        _json.WriteStartObject("properties");
        _json.WriteString("measured", Messages.Say(measured, Texts.Language).ToString());
        _json.WriteString("allowed", Messages.Say(allowed, Texts.Language).ToString());
        _json.WriteEndObject();
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "agreementgen");
        _json.WriteString("semanticVersion", ToolVersion.Current);
        _json.WriteString("language", Texts.Language.Name);
        _json.WriteStartArray("rules");
        foreach (var kind in _rules)
            WriteRule(kind);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRule(Kind kind)
    {
        var language = Texts.Language;
        _json.WriteStartObject();
        _json.WriteString("id", kind.Code);
        _json.WriteString("name", kind.Name);
        WriteText("shortDescription", KindWords.Title(kind, language));
        WriteText("fullDescription", KindWords.Fact(kind, language));
        _json.WriteStartObject("help");
        _json.WriteString("text", KindWords.Remedy(kind, language));
        if (KindWords.Page(kind, language) is { } page)
            _json.WriteString("markdown", page);
        _json.WriteEndObject();
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", DiagnosticText.SeverityName(kind.Severity));
        _json.WriteEndObject();
        if (KindWords.Source(kind, language) is { } source)
        {
            _json.WriteStartObject("properties");
            _json.WriteString("source", source);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
    }
}
