using Scriban.Parsing;

namespace Scriban.Tests;

/// <summary>Every <c>Cases/NNN-topic.txt</c> gives what stands in <c>NNN-topic.out.txt</c>.</summary>
public class LanguageTests
{
    private const string Expected = ".out.txt";

    public static TheoryData<string> Cases
    {
        get
        {
            var cases = new TheoryData<string>();
            foreach (var file in Directory.GetFiles(LanguageCase.Folder, "*.txt").Order(StringComparer.Ordinal))
            {
                if (!file.EndsWith(Expected, StringComparison.Ordinal))
                {
                    cases.Add(Path.GetFileNameWithoutExtension(file));
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_template_gives_what_stands_beside_it(string name)
    {
        Assert.Equal(Read(name + Expected), LanguageCase.Run(name, Read(name + ".txt")));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_template_printed_from_its_tree_renders_alike(string name)
    {
        var template = Template.Parse(Read(name + ".txt"));
        if (template.HasErrors)
        {
            return;
        }

        var printed = template.ToText();
        var again = Template.Parse(printed);
        Assert.True(!again.HasErrors, $"{again.Messages}\n{printed}");

        // Positions differ; what is said does not.
        Assert.Equal(WithoutPlace(Read(name + Expected)), WithoutPlace(LanguageCase.Run(name, printed)));
        Assert.Equal(printed, again.ToText());
    }

    [Fact]
    public void There_are_at_least_250_cases() => Assert.True(Cases.Count >= 250);

    [Fact]
    public void Every_expected_output_has_its_template()
    {
        foreach (var file in Directory.GetFiles(LanguageCase.Folder, "*" + Expected))
        {
            Assert.True(File.Exists(file.Replace(Expected, ".txt", StringComparison.Ordinal)), file);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_error_has_a_place_in_the_text(string name)
    {
        var text = Read(name + ".txt");
        foreach (var message in Template.Parse(text).Messages)
        {
            Assert.Equal(ParserMessageType.Error, message.Type);
            Assert.InRange(message.Span.Start.Offset, 0, text.Length);
            Assert.InRange(message.Span.End.Offset, message.Span.Start.Offset, text.Length);
        }
    }

    private static string WithoutPlace(string output) =>
        output.StartsWith("case(", StringComparison.Ordinal)
            ? output[output.IndexOf(')', StringComparison.Ordinal)..]
            : output;

    private static string Read(string file) => File.ReadAllText(Path.Combine(LanguageCase.Folder, file));
}
