using System.Collections.Immutable;
using System.CommandLine;
using AgreementGen.Cli.Lints;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Resources;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Commands;

/// <summary>Program files become documents.</summary>
internal sealed class RenderCommand : CliCommand
{
    private readonly Argument<string[]> _programs = new("program.yaml") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE|DIR" };
    private readonly WordOption _forms = new("--to", OutputForm.Names, isList: true);
    private readonly ProgramOptions _options = new();
    private readonly Option<bool> _noLint = new("--no-lint");
    private readonly WordOption _report = new("--report", ReportFormats.Names) { HelpName = "FORMAT" };
    private readonly Option<string?> _reportFile = new("--report-file") { HelpName = "FILE" };

    public RenderCommand()
        : base("render")
    {
        Add(_programs);
        foreach (Option option in (Option[])[_output, _forms, .. _options.All, _noLint, _report, _reportFile])
            Add(option);
    }

    public override UsageError? Check(ParseResult call, Texts texts)
    {
        string?[] names = [.. call.GetValue(_programs) ?? [], call.GetValue(_output)];
        return names.Contains("", StringComparer.Ordinal)
            ? new(texts["render.empty-name"], texts["render.empty-name.remedy"])
            : _options.Check(call, texts);
    }

    public override ExitCode Run(ParseResult call, Session session)
    {
        ImmutableArray<PlannedProgram> plan;
        try
        {
            plan = new OutputPlan(call.GetRequiredValue(_programs), Forms(call), call.GetValue(_output))
            {
                Overlays = _options.Overlays(call),
            }.Make();
        }
        catch (OutputPlanException exception)
        {
            return session.Refuse(ExitCode.WrongCommandLine, exception.Key, exception.Facts);
        }
        if (session.Terminal.IsOutputScreen && plan.Any(program => program.Outputs.Any(IsBinaryOnScreen)))
            return session.Refuse(ExitCode.WrongCommandLine, "plan.binary-on-screen", []);
        var diagnostics = new DiagnosticBag();
        var linting = call.GetValue(_noLint) ? null : ConfigurationFile.Read(session.Workspace, null, diagnostics);
        if (diagnostics.HasErrors)
            return session.Tell(diagnostics);
        using var report = Reporting.Open(session, Report(call, plan));
        if (report is null)
            return ExitCode.SurroundingsFailed;
        var renderer = new ProgramRenderer(
            _options.Pipeline(call, session),
            session.Terminal,
            _options.Request(call, session),
            _options.Docx(call)
        )
        {
            Linting = linting,
        };
        foreach (var program in plan)
            report.Add(renderer.Render(program));
        return report.Finish();
    }

    private ReportRequest Report(ParseResult call, ImmutableArray<PlannedProgram> plan) =>
        new(ReportedTask.Render, _report.Value(call), call.GetValue(_reportFile))
        {
            IsDocumentOnOutput = WritesToStandard(plan),
        };

    private IReadOnlyList<OutputForm> Forms(ParseResult call) =>
        _forms.Values(call) is { Count: > 0 } names ? [.. names.Select(OutputForm.Of)] : [OutputForm.Docx];

    private static bool IsBinaryOnScreen(PlannedOutput output) => output is { Path: null, Form.IsText: false };

    private static bool WritesToStandard(ImmutableArray<PlannedProgram> plan) =>
        plan.Any(program => program.Outputs.Any(output => output.Path is null));
}
