using System.CommandLine;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using AgreementGen.Cli.Commands;
using AgreementGen.Cli.Resources;

namespace AgreementGen.Cli.Tests;

public sealed partial class TextsTests
{
    private static readonly ResourceManager Resources = new(
        "AgreementGen.Cli.Resources.Texts",
        typeof(ExitCode).Assembly
    );

    private static readonly Dictionary<string, string> Vietnamese = Load(CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, string> English = Load(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(Sorted(Vietnamese.Keys), Sorted(English.Keys));

    [Fact]
    public void Both_languages_have_the_same_places() =>
        Assert.All(Vietnamese, text => Assert.Equal<string>(Places(text.Value), Places(English[text.Key])));

    [Fact]
    public void Vietnamese_is_in_normal_form_C() =>
        Assert.All(Vietnamese.Values, text => Assert.True(text.IsNormalized()));

    /// <summary>A command, an option or an argument without words would fail when a person asks for help.</summary>
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_command_has_a_page(string language)
    {
        var texts = new Texts(CultureInfo.GetCultureInfo(language));

        Assert.All(
            Commands(new AgreementGenCommand()),
            command =>
            {
                var writer = new StringWriter();
                HelpPage.Print(command, texts, writer);
                Assert.Contains(HelpPage.FullName(command), writer.ToString(), StringComparison.Ordinal);
            }
        );
    }

    private static IEnumerable<Command> Commands(Command command) =>
        [command, .. command.Subcommands.SelectMany(Commands)];

    private static Dictionary<string, string> Load(CultureInfo language)
    {
        using var set = Resources.GetResourceSet(language, createIfNotExists: true, tryParents: false)!;
        return set.Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    private static string[] Sorted(IEnumerable<string> words) =>
        [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string[] Places(string text) => Sorted(Place().Matches(text).Select(match => match.Value));

    [GeneratedRegex(@"\{\d+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
