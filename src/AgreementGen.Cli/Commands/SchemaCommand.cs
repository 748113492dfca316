using System.CommandLine;
using AgreementGen.Agreements;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Resources;
using AgreementGen.Configuration;

namespace AgreementGen.Cli.Commands;

/// <summary>The JSON Schema of program files, of the configuration file, or of the JSON report.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private readonly Option<bool> _config = new("--config");
    private readonly Option<bool> _report = new("--report");
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE" };

    public SchemaCommand()
        : base("schema")
    {
        Add(_config);
        Add(_report);
        Add(_output);
    }

    public override UsageError? Check(ParseResult call, Texts texts) =>
        call.GetValue(_config) && call.GetValue(_report)
            ? new(texts.Format("usage.exclude", "--config", "--report"), UsageError.SeeHelp(this, texts))
            : null;

    public override ExitCode Run(ParseResult call, Session session)
    {
        var language = session.Texts.Language.TwoLetterISOLanguageName;
        var schema =
            call.GetValue(_config) ? ConfigurationSchema.ToJson(language)
            : call.GetValue(_report) ? ReportSchema.ToJson()
            : ProgramSchema.ToJson(language);
        schema = schema.TrimEnd() + "\n";
        if (call.GetValue(_output) is { } path && path != OutputPlan.Standard)
            return new FileWriter(session, overwrites: true).Write([(path, schema)]);
        session.Terminal.Out.Write(schema);
        return ExitCode.Done;
    }
}
