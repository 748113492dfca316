using System.Collections.Immutable;
using System.CommandLine;
using AgreementGen.Agreements;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Resources;
using AgreementGen.Docx;
using AgreementGen.Frameworks;

namespace AgreementGen.Cli.Commands;

/// <summary>Program files become documents.</summary>
internal sealed class RenderCommand : CliCommand
{
    private readonly Argument<string[]> _programs = new("program.yaml") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE|DIR" };
    private readonly WordOption _forms = new("--to", OutputForm.Names, isList: true);
    private readonly Option<string[]> _settings = new("--set") { HelpName = "key=value" };
    private readonly Option<string[]> _overlays = new("--overlay") { HelpName = "FILE" };
    private readonly Option<string?> _standard = new("--standard") { HelpName = "S" };
    private readonly WordOption _state = new("--state", ["draft", "issued"]);
    private readonly Option<bool> _wordNumbering = new("--word-numbering");
    private readonly Option<string?> _templates = new("--templates") { HelpName = "DIR" };
    private readonly WordOption _report = new("--report", ReportFormats.Names);
    private readonly Option<string?> _reportFile = new("--report-file") { HelpName = "FILE" };

    public RenderCommand()
        : base("render")
    {
        Add(_programs);
        foreach (
            Option option in (Option[])
                [
                    _output,
                    _forms,
                    _settings,
                    _overlays,
                    _standard,
                    _state,
                    _wordNumbering,
                    _templates,
                    _report,
                    _reportFile,
                ]
        )
            Add(option);
    }

    public override UsageError? Check(ParseResult call, Texts texts)
    {
        string?[] names = [.. call.GetValue(_programs) ?? [], .. Overlays(call), call.GetValue(_output)];
        if (names.Contains("", StringComparer.Ordinal))
            return new(texts["render.empty-name"], texts["render.empty-name.remedy"]);
        foreach (var setting in call.GetValue(_settings) ?? [])
        {
            if (setting.IndexOf('=', StringComparison.Ordinal) <= 0)
                return new(texts.Format("render.set-without-value", setting), texts["render.set-without-value.remedy"]);
        }
        return null;
    }

    public override ExitCode Run(ParseResult call, Session session)
    {
        ImmutableArray<PlannedProgram> plan;
        try
        {
            plan = new OutputPlan(call.GetRequiredValue(_programs), Forms(call), call.GetValue(_output))
            {
                Overlays = Overlays(call),
            }.Make();
        }
        catch (OutputPlanException exception)
        {
            return session.Refuse(ExitCode.WrongCommandLine, exception.Key, exception.Facts);
        }
        if (session.Terminal.IsOutputScreen && plan.Any(program => program.Outputs.Any(IsBinaryOnScreen)))
            return session.Refuse(ExitCode.WrongCommandLine, "plan.binary-on-screen", []);
        var renderer = new ProgramRenderer(
            new AgreementPipeline(session.Workspace, call.GetValue(_templates)),
            session.Terminal,
            Request(call, session),
            new DocxOptions { WordNumbering = call.GetValue(_wordNumbering) }
        );
        var report = new Reporting(session, _report.Value(call), call.GetValue(_reportFile), WritesToStandard(plan));
        foreach (var program in plan)
            report.Add(renderer.Render(program));
        return report.Finish();
    }

    private IReadOnlyList<OutputForm> Forms(ParseResult call) =>
        _forms.Values(call) is { Count: > 0 } names ? [.. names.Select(OutputForm.Of)] : [OutputForm.Docx];

    private RenderRequest Request(ParseResult call, Session session) =>
        new()
        {
            Standard = call.GetValue(_standard),
            Overlays = [.. Overlays(call).Select(path => new OverlayFile(path))],
            Overrides = Settings(call) is { Count: > 0 } settings ? new ProgramOverrides(settings) : null,
            Cancellation = session.Terminal.Interruption,
        };

    private string[] Overlays(ParseResult call) => call.GetValue(_overlays) ?? [];

    /// <summary><c>--set</c> in its order; <c>--state</c> is one more.</summary>
    private List<string> Settings(ParseResult call) =>
        [.. call.GetValue(_settings) ?? [], .. _state.Values(call).Select(state => $"state={state}")];

    private static bool IsBinaryOnScreen(PlannedOutput output) => output is { Path: null, Form.IsText: false };

    private static bool WritesToStandard(ImmutableArray<PlannedProgram> plan) =>
        plan.Any(program => program.Outputs.Any(output => output.Path is null));
}
