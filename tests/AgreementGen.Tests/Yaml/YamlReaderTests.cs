using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Tests.Agreements;
using AgreementGen.Yaml;

namespace AgreementGen.Tests.Yaml;

public class YamlReaderTests
{
    [Theory]
    [InlineData("a: x # c\n", "x")]
    [InlineData("a: \"x\\ty\"  \n", "\"x\\ty\"")]
    [InlineData("a: 'x'\n", "'x'")]
    [InlineData("a: x\n  y\n\n# c\n", "x\n  y")]
    [InlineData("a: |\n  x\n  y\n\n\nb: 1\n", "|\n  x\n  y")]
    [InlineData("a: |\r\n  x\r\n  y\r\nb: 1\r\n", "|\r\n  x\r\n  y")]
    [InlineData("a: [1, 2]  \n", "[1, 2]")]
    [InlineData("a: { b: { c: 1 } }\n", "{ b: { c: 1 } }")]
    [InlineData("a:\n  - 1\n  - 2\n\n# c\nb: 1", "- 1\n  - 2")]
    [InlineData("a:\n  b: 1\n  c:\n    - 2\n# c\nd: 1", "b: 1\n  c:\n    - 2")]
    [InlineData("😀: 😀 x\nb: 1", "😀 x")]
    [InlineData("a: []\n", "[]")]
    [InlineData("a: {}\n", "{}")]
    [InlineData("a:\nb: 1\n", "")]
    public void A_place_covers_exactly_the_value(string text, string expected)
    {
        var root = Read(text, out _);
        Assert.Equal(expected, root!.Entries[0].Value.Location.Text);
    }

    [Theory]
    [InlineData("a: x\n   y\n", "x y")]
    [InlineData("a: x\n\n   y\n", "x\ny")]
    [InlineData("a: |\n  x\n  y\n\n", "x\ny")]
    [InlineData("a: |\r\n  x\r\n  y\r\n", "x\ny")]
    [InlineData("a: |\r  x\r  y\r", "x\ny")]
    [InlineData("a: >\n  x\n  y\n\n  z\n", "x y\nz")]
    [InlineData("a: |\n  \tx\n", "\tx")]
    [InlineData("a: x\ty\n", "x\ty")]
    [InlineData("a: \"e\\u0301\"\n", "é")]
    [InlineData("a: 1. # 2\n", "1.")]
    [InlineData("a: x#y\n", "x#y")]
    [InlineData("a: <b> & c\n", "<b> & c")]
    public void A_scalar_has_the_value_that_YAML_says(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<YamlScalar>(Read(text, out _)!.Entries[0].Value).Value);

    [Fact]
    public void A_tab_inside_a_text_is_part_of_it()
    {
        _ = Read("a: |\n  x\n  \ty\nb: \"x\n  \ty\"\n", out var found);
        Assert.Equal(0, found.Count);
    }

    [Theory]
    [InlineData("a: 1\n\t# c\nb: 2\n", "2:1 AG109 «\t»")]
    [InlineData("a: 1\n\t\nb: 2\n", "2:1 AG109 «\t»")]
    [InlineData("a: [\n \t 1]\n", "2:2 AG109 «\t »")]
    [InlineData("a:\n\tb: 1\n\tc: 2\n", "2:1 AG109 «\t»")]
    public void A_tab_that_indents_anything_else_is_a_mistake(string text, string expected)
    {
        _ = Read(text, out var found);
        Assert.Equal([expected], found.ToSorted().Select(Programs.Describe));
    }

    [Fact]
    public void Aliases_are_followed_and_keep_the_place_of_the_anchor()
    {
        var root = Read("a: &x [1]\nb: *x\n", out var found);
        Assert.Equal(0, found.Count);
        Assert.Equal("&x [1]", root!.Entries[1].Value.Location.Text);
    }

    [Fact]
    public void An_alias_of_what_stands_around_it_is_no_loop()
    {
        _ = Read("a: &x [*x]\n", out var found);
        Assert.Equal(["1:8 AG106 «*x»"], found.ToSorted().Select(Programs.Describe));
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{", 100_000)]
    [InlineData("- ", 1_000)]
    [InlineData("? ", 1_000)]
    [InlineData("\"", 100_001)]
    public void Endless_nesting_ends_in_a_diagnostic(string opening, int times)
    {
        _ = Read("a:\n  " + string.Concat(Enumerable.Repeat(opening, times)), out var found);
        Assert.True(found.HasErrors);
    }

    [Fact]
    public void A_mapping_of_many_keys_is_read_and_its_duplicate_found()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 50_000; i++)
            text.Append('k').Append(i).Append(": v\n");
        text.Append("k49999: again\n");
        var root = Read(text.ToString(), out var found);
        Assert.Equal(50_000, root!.Entries.Length);
        Assert.Equal(["50001:1 AG104 «k49999»"], found.ToSorted().Select(Programs.Describe));
    }

    [Fact]
    public void Every_control_character_of_the_file_is_reported()
    {
        _ = Read("a: x\u0001y\u0085\nb: \uFFFE\n", out var found);
        Assert.Equal(
            ["1:5 AG110 «\u0001»", "1:7 AG110 «\u0085»", "2:4 AG110 «\uFFFE»"],
            found.ToSorted().Select(Programs.Describe)
        );
    }

    [Theory]
    [InlineData("a: \"\\uFFFE\"\n", "1:5 AG110 «\\uFFFE»")]
    [InlineData("\"\\uFFFE\": 1\n", "1:2 AG110 «\\uFFFE»")]
    [InlineData("a: \"x\\x07\\x41\"\n", "1:6 AG110 «\\x07»")]
    [InlineData("a: \"\\\\u0007\\e\"\n", "1:12 AG110 «\\e»")]
    [InlineData("a: \"x\\\n  \\P\"\n", "2:3 AG110 «\\P»")]
    public void A_control_character_behind_an_escape_is_reported_at_the_escape(string text, string expected)
    {
        _ = Read(text, out var found);
        Assert.Equal([expected], found.ToSorted().Select(Programs.Describe));
    }

    [Theory]
    [InlineData("a: &x &y z\n")]
    [InlineData("%YAML 99999999999.1\n---\na: 1\n")]
    [InlineData("a: |0\n  x\n")]
    [InlineData("a: !<x\n")]
    [InlineData("a: !x!y z\n")]
    [InlineData("a: \"\\ud800\"\n")]
    [InlineData("a: {b: 1}}\n")]
    [InlineData("? [a\n")]
    public void Rare_mistakes_have_words_too(string text)
    {
        _ = Read(text, out var found);
        Assert.True(found.HasErrors);
        Assert.All(found.ToSorted(), diagnostic => Assert.True(diagnostic.Location.Line > 0));
    }

    private static YamlMapping? Read(string text, out DiagnosticBag found)
    {
        found = new DiagnosticBag();
        return YamlReader.ReadMapping(new SourceText("x.yaml", text), found);
    }
}
