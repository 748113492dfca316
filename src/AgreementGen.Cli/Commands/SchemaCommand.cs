using System.CommandLine;
using AgreementGen.Agreements;
using AgreementGen.Cli.Outputs;

namespace AgreementGen.Cli.Commands;

/// <summary>The JSON Schema of program files, for editors.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private readonly Option<bool> _overlay = new("--overlay");
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE" };

    public SchemaCommand()
        : base("schema")
    {
        Add(_overlay);
        Add(_output);
    }

    public override ExitCode Run(ParseResult call, Session session)
    {
        var language = session.Texts.Language.TwoLetterISOLanguageName;
        var schema = ProgramSchema.ToJson(language, call.GetValue(_overlay)).TrimEnd() + "\n";
        if (call.GetValue(_output) is { } path && path != OutputPlan.Standard)
            return new FileWriter(session, overwrites: true).Write([(path, schema)]);
        session.Terminal.Out.Write(schema);
        return ExitCode.Done;
    }
}
