using System.CommandLine;
using AgreementGen.Cli.Outputs;
using AgreementGen.Templating;

namespace AgreementGen.Cli.Commands;

/// <summary>A template's example becomes a program file to be filled in.</summary>
internal sealed class NewCommand : CliCommand
{
    private readonly Argument<string> _template = new("template");
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE" };
    private readonly Option<bool> _force = new("--force");

    public NewCommand()
        : base("new")
    {
        Add(_template);
        Add(_output);
        Add(_force);
    }

    public override ExitCode Run(ParseResult call, Session session)
    {
        var catalogue = new TemplateCatalogue(session.Workspace);
        var name = call.GetRequiredValue(_template);
        if (catalogue.Find(name) is not { } template)
            return TemplatesCommand.RefuseUnknown(name, catalogue, session);
        var path = call.GetValue(_output) ?? template.Name + ".yaml";
        if (path != OutputPlan.Standard)
            return new FileWriter(session, call.GetValue(_force)).Write([(path, template.Example)]);
        session.Terminal.Out.Write(template.Example);
        return ExitCode.Done;
    }
}
