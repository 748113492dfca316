using System.CommandLine;
using AgreementGen.Agreements;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Templating;

namespace AgreementGen.Cli.Commands;

/// <summary>What can be made; alone it lists.</summary>
internal sealed class TemplatesCommand : CliCommand
{
    private readonly TemplatesListCommand _list = new();

    public TemplatesCommand()
        : base("templates")
    {
        Add(_list);
        Add(new TemplatesShowCommand());
        Add(new TemplatesExportCommand());
    }

    public override ExitCode Run(ParseResult call, Session session) => _list.Run(call, session);

    public static ExitCode RefuseUnknown(string name, TemplateCatalogue catalogue, Session session)
    {
        var texts = session.Texts;
        var near = Nearest.To(name, catalogue.List().Select(template => template.Name));
        return session.Refuse(
            ExitCode.WrongCommandLine,
            new UsageError(
                texts.Format("templates.unknown", name),
                near is null ? texts["templates.unknown.remedy"] : texts.Format("usage.did-you-mean", near)
            )
        );
    }
}

/// <summary>A line for each template: name, title.</summary>
internal sealed class TemplatesListCommand() : CliCommand("list")
{
    public override ExitCode Run(ParseResult call, Session session)
    {
        var templates = new TemplateCatalogue(session.Workspace).List();
        Columns.Print(session.Terminal.Out, "", [.. templates.Select(template => (template.Name, template.Title))]);
        return ExitCode.Done;
    }
}

/// <summary>What a template is for and what its fields mean.</summary>
internal sealed class TemplatesShowCommand : CliCommand
{
    private readonly Argument<string> _name = new("template");

    public TemplatesShowCommand()
        : base("show") => Add(_name);

    public override ExitCode Run(ParseResult call, Session session)
    {
        var catalogue = new TemplateCatalogue(session.Workspace);
        var name = call.GetRequiredValue(_name);
        if (catalogue.Find(name) is not { } template)
            return TemplatesCommand.RefuseUnknown(name, catalogue, session);
        session.Print($"{template.Name} - {template.Title}");
        session.Print("");
        session.Print(template.Description.Trim());
        session.Print("");
        session.Print(session.Texts["templates.fields"]);
        Columns.Print(session.Terminal.Out, "  ", [.. template.Fields]);
        session.Print("");
        session.Print(session.Texts["templates.other-fields"]);
        var explained = template.Fields.Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        var others = ProgramSchema
            .Keys(session.Texts.Language.TwoLetterISOLanguageName)
            .Where(key => !explained.Contains(key.Name));
        Columns.Print(session.Terminal.Out, "  ", [.. others]);
        session.Print("");
        session.Print(session.Texts.Format("templates.next", template.Name));
        return ExitCode.Done;
    }
}

/// <summary>Copies a template out to be changed; <c>render --templates</c> then prefers the copy.</summary>
internal sealed class TemplatesExportCommand : CliCommand
{
    private const string DefaultFolder = "templates";

    private readonly Argument<string> _name = new("template");
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "DIR" };
    private readonly Option<bool> _force = new("--force");

    public TemplatesExportCommand()
        : base("export")
    {
        Add(_name);
        Add(_output);
        Add(_force);
    }

    public override ExitCode Run(ParseResult call, Session session)
    {
        var catalogue = new TemplateCatalogue(session.Workspace);
        var name = call.GetRequiredValue(_name);
        if (catalogue.Find(name) is not { } template)
            return TemplatesCommand.RefuseUnknown(name, catalogue, session);
        var folder = call.GetValue(_output) ?? Path.Join(DefaultFolder, template.Name);
        return new FileWriter(session, call.GetValue(_force)).Write([
            .. template.Files.Select(file => (Path.Join(folder, file.Path), file.Text)),
        ]);
    }
}
