using System.CommandLine;
using AgreementGen.Agreements;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Resources;
using AgreementGen.Configuration;

namespace AgreementGen.Cli.Commands;

/// <summary>The JSON Schema of program files, of overlays, of the configuration file, or of the JSON report.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private readonly Option<bool> _overlay = new("--overlay");
    private readonly Option<bool> _config = new("--config");
    private readonly Option<bool> _report = new("--report");
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE" };

    public SchemaCommand()
        : base("schema")
    {
        foreach (Option option in (Option[])[_overlay, _config, _report, _output])
            Add(option);
    }

    public override UsageError? Check(ParseResult call, Texts texts)
    {
        var asked = new[] { _overlay, _config, _report }.Where(call.GetValue).Select(option => option.Name).ToList();
        return asked.Count > 1
            ? new(texts.Format("usage.exclude", asked[0], asked[1]), UsageError.SeeHelp(this, texts))
            : null;
    }

    public override ExitCode Run(ParseResult call, Session session)
    {
        var schema = Schema(call, session.Texts.Language.TwoLetterISOLanguageName).TrimEnd() + "\n";
        if (call.GetValue(_output) is { } path && path != OutputPlan.Standard)
            return new FileWriter(session, overwrites: true).Write([(path, schema)]);
        session.Terminal.Out.Write(schema);
        return ExitCode.Done;
    }

    private string Schema(ParseResult call, string language) =>
        call.GetValue(_config) ? ConfigurationSchema.ToJson(language)
        : call.GetValue(_report) ? ReportSchema.ToJson()
        : ProgramSchema.ToJson(language, call.GetValue(_overlay));
}
