using System.CommandLine;
using AgreementGen.Agreements;
using AgreementGen.Cli.Outputs;

namespace AgreementGen.Cli.Commands;

/// <summary>The JSON Schema of program files, for editors.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE" };

    public SchemaCommand()
        : base("schema") => Add(_output);

    public override ExitCode Run(ParseResult call, Session session)
    {
        var schema = ProgramSchema.ToJson(session.Texts.Language.TwoLetterISOLanguageName).TrimEnd() + "\n";
        if (call.GetValue(_output) is { } path && path != OutputPlan.Standard)
            return new FileWriter(session, overwrites: true).Write([(path, schema)]);
        session.Terminal.Out.Write(schema);
        return ExitCode.Done;
    }
}
