using AgreementGen.Cli.Commands;
using AgreementGen.Linting;

namespace AgreementGen.Cli.Tests.Commands;

/// <summary>Uses the process's current directory, and so runs alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CurrentDirectoryCollection
{
    public const string Name = "current directory";
}

/// <summary>
/// Every <c>.md</c> file in this folder is a test. A fence with a file's name (<c>```yaml program.yaml</c>) is written into an empty
/// folder; <c>program.yaml</c> is there already. In a fence <c>```console</c> each line after <c>$</c> is run: <c>agreementgen …</c>,
/// <c>cat FILE</c>, <c>ls</c>, with variables before and <c>&lt; FILE</c> behind. Below stands what is printed, standard error after
/// <c>2&gt;</c>, and an exit code other than 0 after <c>=&gt;</c>. A configuration file in the folder above silences all rules but those that
/// a page selects, so that a new rule changes no page that is about something else.
/// </summary>
[Collection(CurrentDirectoryCollection.Name)]
public sealed class CommandTests
{
    private static readonly string NoRules = $"ignore: [{string.Join(", ", RuleBook.All.Select(Family).Distinct())}]";

    public static TheoryData<string> Files => [.. Names()];

    private static IEnumerable<string> Names() =>
        Directory
            .EnumerateFiles(TestRepository.Path("tests/AgreementGen.Cli.Tests/Commands"), "*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.Contains(".received", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_command_does_what_its_page_says(string name)
    {
        var page = PagePath(name);
        var received = Path.ChangeExtension(page, ".received.md");
        var expected = File.ReadAllText(page);
        using var folder = new CommandFolder(NoRules);
        CommandFolder.Copy("tests/AgreementGen.Cli.Tests/Commands/program.yaml", "program.yaml");

        var actual = CommandFolder.Run(expected);

        if (actual == expected)
            File.Delete(received);
        else
            File.WriteAllText(received, actual);
        Assert.Equal(expected, actual);
    }

    /// <summary>The beginning of a code that its group has: ND30, AG41.</summary>
    private static string Family(Rule rule) =>
        rule.Kind.Code.Contains('-') ? rule.Kind.Code.Split('-')[0] : rule.Kind.Code[..4];

    private static string PagePath(string name) =>
        TestRepository.Path($"tests/AgreementGen.Cli.Tests/Commands/{name}.md");

    [Fact]
    public void There_are_pages_for_every_command()
    {
        var pages = string.Concat(Names().Select(name => File.ReadAllText(PagePath(name))));

        Assert.All(
            new AgreementGenCommand().Subcommands,
            command => Assert.Contains($"$ agreementgen {command.Name}", pages, StringComparison.Ordinal)
        );
    }
}
