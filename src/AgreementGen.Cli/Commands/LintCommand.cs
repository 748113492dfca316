using System.CommandLine;
using AgreementGen.Cli.Lints;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Resources;
using AgreementGen.Configuration;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;

namespace AgreementGen.Cli.Commands;

/// <summary>Documents and program files are held against the rules.</summary>
internal sealed class LintCommand : CliCommand
{
    private static readonly string[] Severities = ["note", "warning", "error"];

    private readonly Argument<string[]> _files = new("file") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _standard = new("--standard") { HelpName = "S" };
    private readonly RuleListOption _select = new("--select");
    private readonly RuleListOption _ignore = new("--ignore");
    private readonly WordOption _severity = new("--severity", Severities);
    private readonly WordOption _failOn = new("--fail-on", Severities);
    private readonly Option<string?> _baseline = new("--baseline") { HelpName = "FILE" };
    private readonly Option<string?> _writeBaseline = new("--write-baseline") { HelpName = "FILE" };
    private readonly Option<string?> _config = new("--config") { HelpName = "FILE" };
    private readonly Option<string?> _templates = new("--templates") { HelpName = "DIR" };
    private readonly Option<bool> _fix = new("--fix");
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE|DIR" };
    private readonly Option<bool> _inPlace = new("--in-place");
    private readonly Option<bool> _dryRun = new("--dry-run");
    private readonly CountOption _jobs = new("--jobs", "-j");
    private readonly WordOption _report = new("--report", ReportFormats.Names) { HelpName = "FORMAT" };
    private readonly Option<string?> _reportFile = new("--report-file") { HelpName = "FILE" };

    public LintCommand()
        : base("lint")
    {
        Add(_files);
        foreach (
            Option option in (Option[])
                [
                    _standard,
                    _select,
                    _ignore,
                    _severity,
                    _failOn,
                    _baseline,
                    _writeBaseline,
                    _config,
                    _templates,
                    _fix,
                    _output,
                    _inPlace,
                    _dryRun,
                    _jobs,
                    _report,
                    _reportFile,
                ]
        )
            Add(option);
    }

    public override UsageError? Check(ParseResult call, Texts texts) =>
        _select.Check(call, texts) ?? _ignore.Check(call, texts) ?? _jobs.Check(call, texts) ?? CheckFix(call, texts);

    /// <summary>A mended file needs a place, and only one.</summary>
    private UsageError? CheckFix(ParseResult call, Texts texts)
    {
        var output = call.GetValue(_output);
        var given = ((Option[])[_output, _inPlace, _dryRun]).FirstOrDefault(option =>
            call.GetResult(option) is { Implicit: false }
        );
        if (!call.GetValue(_fix))
            return given is null ? null : Wrong("lint.without-fix", given.Name);
        if (output is "")
            return Wrong("render.empty-name");
        if (output is not null && call.GetValue(_inPlace))
            return Wrong("lint.two-places");
        if (output == OutputPlan.Standard)
            return Wrong("lint.mended-to-stdout");
        return output is null && call.GetRequiredValue(_files).Contains(OutputPlan.Standard, StringComparer.Ordinal)
            ? Wrong("lint.mended-stdin")
            : null;

        UsageError Wrong(string key, params string[] facts) =>
            new(texts.Format(key, facts), texts.Format(key + ".remedy", facts));
    }

    public override ExitCode Run(ParseResult call, Session session)
    {
        var diagnostics = new DiagnosticBag();
        var configuration = ConfigurationFile.Read(session.Workspace, call.GetValue(_config), diagnostics);
        var known = ReadBaseline(call, session, diagnostics);
        if (configuration is null || diagnostics.HasErrors)
            return session.Tell(diagnostics);
        var files = new LintArguments(session.Workspace).Expand(call.GetRequiredValue(_files));
        MendPlan? plan = null;
        try
        {
            if (call.GetValue(_fix))
                plan = Plan(call, files = ToBeMended(call, files));
        }
        catch (OutputPlanException exception)
        {
            return session.Refuse(ExitCode.WrongCommandLine, "lint." + exception.Key, exception.Facts);
        }
        using var report = Reporting.Open(session, Request(call));
        if (report is null)
            return ExitCode.SurroundingsFailed;
        var linter = Linter(call, session, configuration.With(Asked(call)), known, plan);
        var learnt = call.GetValue(_writeBaseline) is null ? null : new Baseline();
        OrderedWork.Run(
            files,
            _jobs.Value(call) ?? session.Terminal.Processors,
            linter.Lint,
            file =>
            {
                learnt?.Learn(file.Name, file.Lint.Findings);
                report.Add(learnt is null ? file.Result : WithoutLearnt(file));
            }
        );
        var code = report.Finish();
        return learnt is not null && !WriteBaseline(call, session, learnt) ? ExitCode.SurroundingsFailed : code;
    }

    /// <summary>Each once, however it is written; of folders not what an earlier run left there.</summary>
    private List<LintInput> ToBeMended(ParseResult call, IEnumerable<LintInput> files)
    {
        var words = call.GetRequiredValue(_files);
        return
        [
            .. files
                .Where(file => !MendPlan.IsOwn(file.Path) || words.Contains(file.Path, StringComparer.Ordinal))
                .DistinctBy(file => FullPath(file.Path), OutputPlan.SameFile),
        ];
    }

    /// <summary>Of several files, or of a folder whatever is in it, the place is a folder.</summary>
    private MendPlan Plan(ParseResult call, IEnumerable<LintInput> files)
    {
        var (words, output) = (call.GetRequiredValue(_files), call.GetValue(_output));
        var paths = files.Where(file => file.IsThere).Select(file => file.Path).ToList();
        if (
            output is not null
            && !(words is [var word] && paths is [var only] && word == only)
            && !MendPlan.CanBeMended(output)
        )
            output = Path.TrimEndingDirectorySeparator(output) + Path.DirectorySeparatorChar;
        return new(paths, output, call.GetValue(_inPlace));
    }

    private static string FullPath(string path) => path == OutputPlan.Standard ? path : Path.GetFullPath(path);

    private FileLinter Linter(
        ParseResult call,
        Session session,
        LintConfiguration configuration,
        Baseline? known,
        MendPlan? plan
    )
    {
        var pipeline = new LintPipeline(new AgreementPipeline(session.Workspace, call.GetValue(_templates)));
        var request = new RenderRequest
        {
            Standard = call.GetValue(_standard),
            Cancellation = session.Terminal.Interruption,
        };
        var baseline = call.GetValue(_writeBaseline) ?? call.GetValue(_baseline);
        return new(pipeline, session.Workspace, session.Terminal, configuration, request)
        {
            Names = baseline is null ? null : new BaselineNames(baseline),
            Known = known,
            Mender = plan is null ? null : new(pipeline, session.Workspace, plan, call.GetValue(_dryRun)),
            HasOutline = session.Loudness == Loudness.Verbose,
        };
    }

    private LintScope Asked(ParseResult call) =>
        new()
        {
            Standard = call.GetValue(_standard),
            Select = _select.Values(call) is { } select ? [.. select] : null,
            Ignore = _ignore.Values(call) is { } ignore ? [.. ignore] : null,
        };

    private ReportRequest Request(ParseResult call)
    {
        var failOn = Severity.Error;
        if (_failOn.Value(call) is { } asked)
            failOn = SeverityOf(asked);
        var least = _severity.Value(call) is { } shown ? SeverityOf(shown) : Severity.Note;
        return new(ReportedTask.Lint, _report.Value(call), call.GetValue(_reportFile))
        {
            FailOn = failOn,
            // What makes the run fail is always told.
            Least = least < failOn ? least : failOn,
        };
    }

    private static Severity SeverityOf(string word) => (Severity)Array.IndexOf(Severities, word);

    /// <summary>What is written down is known from now on; what keeps a file from being linted is not.</summary>
    private static FileResult WithoutLearnt(LintedFile file) =>
        file.Result with
        {
            Diagnostics = [.. file.Result.Diagnostics.Where(diagnostic => KnownKinds.IsFixed(diagnostic.Kind))],
            Known = file.Lint.Findings.Count(finding => !KnownKinds.IsFixed(finding.Kind)),
        };

    private Baseline? ReadBaseline(ParseResult call, Session session, DiagnosticBag diagnostics) =>
        call.GetValue(_baseline) is { } path && session.Workspace.Read(path, diagnostics) is { } source
            ? Baseline.Read(source, diagnostics)
            : null;

    private bool WriteBaseline(ParseResult call, Session session, Baseline learnt)
    {
        var diagnostics = new DiagnosticBag();
        using var bytes = new MemoryStream();
        learnt.Write(bytes);
        var path = call.GetValue(_writeBaseline)!;
        if (OutputFolder.Write(session.Workspace, path, bytes.ToArray(), diagnostics))
            return true;
        session.Tell(diagnostics);
        return false;
    }
}
