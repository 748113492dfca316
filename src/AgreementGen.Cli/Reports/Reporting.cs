using System.Text;
using AgreementGen.Cli.Outputs;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Reports;

/// <summary>
/// Who is told what. Text: results on standard output, messages on standard error. Another format: on standard output, or on standard
/// error when a document goes to standard output. With a report file that format goes into the file, and the text is shown as ever.
/// </summary>
internal sealed class Reporting : IDisposable
{
    private readonly Session _session;
    private readonly ReportRequest _request;
    private readonly IReport[] _reports;
    private readonly IFileDraft? _draft;
    private readonly StreamWriter? _file;
    private ExitCode _code;

    private Reporting(Session session, ReportRequest request, IFileDraft? draft)
    {
        (_session, _request, _draft) = (session, request, draft);
        var terminal = session.Terminal;
        var results = request.IsDocumentOnOutput ? terminal.Error : terminal.Out;
        var shown = draft is null && request.Format is { } format ? format : ReportFormats.Text;
        var palette = request.Task == ReportedTask.Lint ? session.ResultPalette : session.Palette;
        _reports = [ReportFormats.Open(shown, new(session, request, palette, results, terminal.Error))];
        if (draft is null)
            return;
        _file = new StreamWriter(draft.Content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            NewLine = "\n",
        };
        var context = new ReportContext(session, request, Palette.Plain, _file, _file);
        _reports = [.. _reports, ReportFormats.Open(request.Format ?? ReportFormats.Text, context)];
    }

    /// <summary>Null when the report file cannot be begun, which was told.</summary>
    public static Reporting? Open(Session session, ReportRequest request)
    {
        if (request.File is null)
            return new(session, request, null);
        var diagnostics = new DiagnosticBag();
        if (OutputFolder.Draft(session.Workspace, request.File, diagnostics) is { } draft)
            return new(session, request, draft);
        session.Tell(diagnostics);
        return null;
    }

    public void Add(FileResult result)
    {
        _code = Worse(_code, ExitCodes.Of(result.Diagnostics, _request.FailOn));
        var told = result with
        {
            Diagnostics = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity >= _request.Least)],
        };
        foreach (var report in _reports)
            report.Add(told);
    }

    /// <summary>The exit code of the run: the worst of all files.</summary>
    public ExitCode Finish()
    {
        foreach (var report in _reports)
            report.Finish(_code);
        if (_draft is null)
            return _code;
        _file!.Flush();
        var diagnostics = new DiagnosticBag();
        return _draft.Finish(diagnostics) ? _code : Worse(_code, _session.Tell(diagnostics));
    }

    public void Dispose()
    {
        foreach (var report in _reports)
            report.Dispose();
        _draft?.Dispose();
    }

    private static ExitCode Worse(ExitCode one, ExitCode other) => one > other ? one : other;
}
