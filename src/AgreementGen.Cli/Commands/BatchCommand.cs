using System.CommandLine;
using System.Globalization;
using AgreementGen.Batches;
using AgreementGen.Cli.Batches;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Resources;
using AgreementGen.Diagnostics;
using AgreementGen.Drift;

namespace AgreementGen.Cli.Commands;

/// <summary>One program file and a table: a document for each row.</summary>
internal sealed class BatchCommand : CliCommand
{
    private const int MostWorkers = 256;

    private readonly Argument<string> _program = new("program.yaml");
    private readonly Option<string?> _data = new("--data") { HelpName = "TABLE" };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "DIR" };
    private readonly Option<string?> _name = new("--name") { HelpName = "PATTERN" };
    private readonly Option<string?> _where = new("--where") { HelpName = "EXPR" };
    private readonly WordOption _form = new("--to", OutputForm.Names);
    private readonly ProgramOptions _options = new();
    private readonly Option<string?> _drift = new("--drift") { HelpName = "FILE" };
    private readonly Option<string?> _jobs = new("--jobs", "-j") { HelpName = "N" };
    private readonly Option<string?> _shard = new("--shard") { HelpName = "I/N" };
    private readonly Option<bool> _dryRun = new("--dry-run");
    private readonly Option<bool> _failFast = new("--fail-fast");
    private readonly Option<bool> _force = new("--force");
    private readonly WordOption _report = new("--report", ReportFormats.Names);
    private readonly Option<string?> _reportFile = new("--report-file") { HelpName = "FILE" };

    public BatchCommand()
        : base("batch")
    {
        Add(_program);
        Add(new BatchMergeCommand());
        foreach (Option option in (Option[])[_data, _output, _name, _where, _form, .. _options.All])
            Add(option);
        foreach (Option option in (Option[])[_drift, _jobs, _shard, _dryRun, _failFast, _force, _report, _reportFile])
            Add(option);
    }

    public override UsageError? Check(ParseResult call, Texts texts) =>
        CheckGiven(call, _data, texts)
        ?? CheckGiven(call, _output, texts)
        ?? (Jobs(call) is null ? Wrong("batch.wrong-jobs", call.GetValue(_jobs), texts) : null)
        ?? (Part(call) is null ? Wrong("batch.wrong-shard", call.GetValue(_shard), texts) : null)
        ?? (IsDrift(call.GetValue(_drift)) ? null : Wrong("batch.wrong-drift", call.GetValue(_drift), texts))
        ?? _options.Check(call, texts);

    public override ExitCode Run(ParseResult call, Session session)
    {
        var request = Request(call, session);
        var asked = new ReportRequest(ReportedTask.Render, _report.Value(call), call.GetValue(_reportFile));
        using var report = Reporting.Open(session, asked);
        if (report is null)
            return ExitCode.SurroundingsFailed;
        using var progress = Progress.Open(session);
        var log = new BatchLog(request, progress);
        var result = new BatchRun(_options.Pipeline(call, session), request).Run(log, session.Terminal.Interruption);
        progress.Clear();
        if (request.IsDryRun && _report.Value(call) is (null or ReportFormats.Text))
        {
            foreach (var line in log.Plan)
                session.Print(line);
        }
        report.Add(log.ToResult(result, session));
        var code = report.Finish();
        if (result.Drift is { } drift && !Write(drift, call.GetValue(_drift)!, session))
            return ExitCode.SurroundingsFailed;
        return result.IsInterrupted ? session.Refuse(ExitCode.Interrupted, "failure.interrupted", []) : code;
    }

    private static bool Write(DriftReport drift, string path, Session session)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = IsJson(path) ? drift.ToJson() : drift.ToHtml(session.Texts.Language);
        if (OutputFolder.Write(session.Workspace, path, bytes, diagnostics))
            return true;
        session.Tell(diagnostics);
        return false;
    }

    private static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>A page or JSON, by the end of its name.</summary>
    private static bool IsDrift(string? path) =>
        path is null || IsJson(path) || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    private BatchRequest Request(ParseResult call, Session session)
    {
        var form = _form.Value(call) is { } name ? OutputForm.Of(name) : OutputForm.Docx;
        return new BatchRequest
        {
            Program = call.GetRequiredValue(_program),
            Data = call.GetValue(_data)!,
            Folder = call.GetValue(_output)!,
            Version = ToolVersion.Current,
            Name = call.GetValue(_name),
            Where = call.GetValue(_where),
            Shard = Part(call)!.Value,
            Workers = Jobs(call)!.Value is var jobs and > 0 ? jobs : session.Terminal.Processors,
            IsDryRun = call.GetValue(_dryRun),
            WantsDrift = call.GetValue(_drift) is not null,
            StopsAtFailure = call.GetValue(_failFast),
            MakesAll = call.GetValue(_force),
            Format = form.Format,
            Extension = form.Extension,
            Docx = _options.Docx(call),
            Render = _options.Request(call, session),
            Settings = _options.ToDictionary(call),
        };
    }

    /// <summary>0 when it was left to us; null when it is no number.</summary>
    private int? Jobs(ParseResult call) =>
        call.GetValue(_jobs) is not { } text ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs)
        && jobs is >= 1 and <= MostWorkers
            ? jobs
        : null;

    private Shard? Part(ParseResult call) =>
        call.GetValue(_shard) is not { } text ? Shard.Whole
        : Shard.TryParse(text, out var shard) ? shard
        : null;

    private static UsageError Wrong(string key, string? value, Texts texts) =>
        new(texts.Format(key, value), texts[key + ".remedy"]);

    private UsageError? CheckGiven(ParseResult call, Option<string?> option, Texts texts) =>
        call.GetValue(option) is null
            ? new(texts.Format("usage.missing-option", option.Name), UsageError.SeeHelp(this, texts))
            : null;
}
