using System.Text.RegularExpressions;
using AgreementGen.Cli.Commands;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Tests.Commands;

namespace AgreementGen.Cli.Tests;

/// <summary>What the README shows is what happens.</summary>
[Collection(CurrentDirectoryCollection.Name)]
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(TestRepository.Path("README.md"));

    /// <summary>Its files are written and its commands run, among copies of the samples.</summary>
    [Fact]
    public void Its_commands_print_what_stands_below_them()
    {
        var received = TestRepository.Path("README.received.md");
        using var folder = new CommandFolder();
        foreach (var sample in Samples())
            CommandFolder.Copy(sample, sample);

        var actual = CommandFolder.Run(Readme);

        if (actual == Readme)
            File.Delete(received);
        else
            File.WriteAllText(received, actual);
        Assert.Equal(Readme, actual);
    }

    [Fact]
    public void It_names_every_command_option_form_and_exit_code()
    {
        var commands = new AgreementGenCommand().Subcommands.Where(command => command.Name is "render" or "batch" or "lint");
        string[] expected =
        [
            .. new AgreementGenCommand().Subcommands.Select(command => $"| `agreementgen {command.Name}"),
            .. commands
                .SelectMany(HelpPage.OptionsOf)
                .Where(option => option.Name != "--help")
                .Select(option => option.Name),
            .. OutputForm.All.Select(form => $"`{form.Extension}`"),
            .. Enum.GetValues<ExitCode>().Select(code => $"\n| {(int)code} |"),
        ];

        Assert.All(expected, words => Assert.Contains(words, Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_links_lead_somewhere() =>
        Assert.All(
            Link().Matches(Readme).Select(match => match.Groups["path"].Value),
            path => Assert.True(File.Exists(TestRepository.Path(path)), path)
        );

    private static IEnumerable<string> Samples() =>
        Directory
            .EnumerateFiles(TestRepository.Path("samples"), "program.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(TestRepository.Root, path));

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
