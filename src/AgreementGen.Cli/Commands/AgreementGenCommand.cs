using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using AgreementGen.Cli.Resources;

namespace AgreementGen.Cli.Commands;

/// <summary>The table of contents: every command, and the options of all of them.</summary>
internal sealed class AgreementGenCommand : RootCommand
{
    public AgreementGenCommand()
    {
        Add(new RenderCommand());
        Add(new BatchCommand());
        Add(new LintCommand());
        Add(new NewCommand());
        Add(new TemplatesCommand());
        Add(new SchemaCommand());
        Add(new ExplainCommand());
        Add(Language);
        Add(Quiet);
        Add(Verbose);
        Add(NoColor);
    }

    public WordOption Language { get; } = new("--lang", Languages.Names) { Recursive = true };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Recursive = true };

    public Option<bool> NoColor { get; } = new("--no-color") { Recursive = true };

    public bool WantsHelp(ParseResult call) => Asks<HelpOption>(call);

    public bool WantsVersion(ParseResult call) => Asks<VersionOption>(call);

    /// <summary>The shell asks what could come next (<c>[suggest]</c>, sent by dotnet-suggest).</summary>
    public bool IsCompletion(ParseResult call) =>
        Directives.OfType<SuggestDirective>().Any(directive => call.GetResult(directive) is not null);

    private bool Asks<TOption>(ParseResult call)
        where TOption : Option => Options.OfType<TOption>().Any(option => call.GetResult(option) is not null);
}
