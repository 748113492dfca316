using System.Text;
using AgreementGen.Cli.Outputs;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>
/// Who is told what. Text: written files on standard output, messages on standard error. Another format: on standard output, or on
/// standard error when the document goes to standard output. With a report file that format goes into the file, and the text is shown
/// as ever.
/// </summary>
internal sealed class Reporting
{
    private readonly Session _session;
    private readonly IReport[] _reports;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly StringBuilder _file = new();
    private readonly string? _path;

    /// <param name="format">Null: text.</param>
    /// <param name="path">The report file; null for none.</param>
    public Reporting(Session session, string? format, string? path, bool isDocumentOnOutput)
    {
        (_session, _path) = (session, path);
        var terminal = session.Terminal;
        var results = isDocumentOnOutput ? terminal.Error : terminal.Out;
        var shown = path is null && format is not null ? format : ReportFormats.Text;
        _reports = [ReportFormats.Open(shown, session, session.Palette, results, terminal.Error)];
        if (path is null)
            return;
        var file = new StringWriter(_file) { NewLine = "\n" };
        _reports = [.. _reports, ReportFormats.Open(format ?? shown, session, Palette.Plain, file, file)];
    }

    public void Add(ProgramResult result)
    {
        _diagnostics.AddRange(result.Diagnostics);
        foreach (var report in _reports)
            report.Add(result);
    }

    /// <summary>The exit code of the run: the worst of all programs.</summary>
    public ExitCode Finish()
    {
        var code = ExitCodes.Of(_diagnostics);
        foreach (var report in _reports)
            report.Finish(code);
        if (_path is null)
            return code;
        var diagnostics = new DiagnosticBag();
        return OutputFolder.Write(_session.Workspace, _path, Encoding.UTF8.GetBytes(_file.ToString()), diagnostics)
            ? code
            : _session.Tell(diagnostics);
    }
}
