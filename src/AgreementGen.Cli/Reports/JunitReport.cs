using System.Text;
using System.Xml;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>
/// JUnit's XML as build servers read it: a suite for each file; in it a failed case for each error and warning, an error where the file
/// could not be read, and a passed case for a file without any. What was mended, and notes, are the suite's output. Nothing is timed, so that the same input
/// gives the same report.
/// </summary>
internal sealed class JunitReport : IReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        OmitXmlDeclaration = true,
    };

    private readonly ReportContext _context;
    private readonly DiagnosticText _words;
    private readonly XmlWriter _xml;
    private int _suites;

    public JunitReport(ReportContext context)
    {
        _context = context;
        _words = new DiagnosticText(context.Texts, Palette.Plain);
        context.Results.WriteLine("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        _xml = XmlWriter.Create(context.Results, Settings);
        _xml.WriteStartElement("testsuites");
    }

    public void Add(FileResult result)
    {
        var failed = result.Diagnostics.Where(diagnostic => diagnostic.Severity > Severity.Note).ToList();
        var errors = failed.Count(IsOfTheSurroundings);
        _xml.WriteStartElement("testsuite");
        Attribute("name", result.Path);
        Attribute("package", "agreementgen");
        Attribute("id", $"{_suites++}");
        Attribute("timestamp", "1970-01-01T00:00:00");
        Attribute("hostname", "localhost");
        Attribute("tests", $"{Math.Max(1, failed.Count)}");
        Attribute("failures", $"{failed.Count - errors}");
        Attribute("errors", $"{errors}");
        Attribute("time", "0");
        _xml.WriteElementString("properties", "");
        if (failed.Count == 0)
            WriteCase(result.Path, "lint", null);
        foreach (var diagnostic in failed)
            WriteCase(result.Path, NameOf(diagnostic), diagnostic);
        _xml.WriteElementString("system-out", NotesOf(result));
        _xml.WriteElementString("system-err", "");
        _xml.WriteEndElement();
        _xml.Flush();
    }

    public void Finish(ExitCode code)
    {
        _xml.WriteEndElement();
        _xml.Dispose();
        _context.Results.WriteLine();
    }

    public void Dispose() => _xml.Dispose();

    private void WriteCase(string path, string name, Diagnostic? diagnostic)
    {
        _xml.WriteStartElement("testcase");
        Attribute("name", name);
        Attribute("classname", path);
        Attribute("time", "0");
        if (diagnostic is not null)
        {
            _xml.WriteStartElement(IsOfTheSurroundings(diagnostic) ? "error" : "failure");
            Attribute("type", DiagnosticText.SeverityName(diagnostic.Severity));
            Attribute("message", diagnostic.Fact(_context.Texts.Language));
            _xml.WriteString(Legal(_words.Of(diagnostic, path)));
            _xml.WriteEndElement();
        }
        _xml.WriteEndElement();
    }

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, Legal(value));

    /// <summary>"ND30-QH-02 quoc-hieu-look (đoạn 1)": cases of a suite are told apart by their names.</summary>
    private string NameOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        var where =
            place.IsNone ? ""
            : place.Source!.IsDocument ? $" ({PlaceText.InDocument(place, _context.Texts)})"
            : $" ({place.Line},{place.Column})";
        return $"{diagnostic.Kind.Code} {diagnostic.Kind.Name}{where}";
    }

    private string NotesOf(FileResult result) =>
        Legal(
            string.Join(
                '\n',
                ChangesOf(result)
                    .Concat(
                        result
                            .Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Note)
                            .Select(diagnostic => _words.Of(diagnostic, result.Path))
                    )
            )
        );

    private IEnumerable<string> ChangesOf(FileResult result) =>
        result.Mended is { Count: > 0 } mended
            ? new ChangesText(_context.Texts, Palette.Plain).Of(result.Path, mended)
            : [];

    private static bool IsOfTheSurroundings(Diagnostic diagnostic) =>
        ExitCodes.Of([diagnostic]) > ExitCode.InputHasErrors;

    /// <summary>XML 1.0 has no place for control characters, not even escaped.</summary>
    private static string Legal(string text)
    {
        var printable = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                printable.Append(text[i]).Append(text[++i]);
            else
                printable.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }
        return printable.ToString();
    }
}
