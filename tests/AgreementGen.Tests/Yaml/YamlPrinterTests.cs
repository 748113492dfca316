using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Yaml;

/// <summary>What is printed reads back as the same tree, and a person can read it.</summary>
public class YamlPrinterTests
{
    private static readonly SourceText One = new("một.yaml", "a\nb\nc\nd\n");
    private static readonly SourceText Other = new("hai.yaml", "a\nb\nc\nd\n");

    /// <summary>Pieces that make trouble in YAML, one way or another.</summary>
    private static readonly string[] Pieces =
    [
        "a",
        "Phối hợp",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "\r",
        ":",
        ": ",
        "#",
        " #",
        "- ",
        "-",
        "? ",
        "'",
        "\"",
        "\\",
        "{{ x }}",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&a",
        "*a",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "~",
        "null",
        "true",
        "05",
        "1.5",
        "---",
        "...",
        "\u00A0",
        "\u3000",
        "\uFEFF",
        "😀",
        "<<",
        "một đoạn dài để phải xuống dòng khi in ra, với nhiều chữ hơn một dòng có thể chứa được ở độ rộng thường dùng của tệp",
    ];

    [Theory]
    [InlineData("a: 1\nb: text\n")]
    [InlineData("a: \"05: x\"\nb: '\"được\" là gì'\nc: ~\n")]
    [InlineData("a:\n  b:\n    c: x\n")]
    [InlineData("a:\n  - x\n  - b: 1\n    c:\n      - y\n")]
    [InlineData("a: []\nb: {}\n")]
    [InlineData("rows:\n  - [1, hai, ~]\n  - - x, y\n    - z\n")]
    [InlineData("a: |-\n  dòng một\n\n  dòng ba\n")]
    [InlineData("a: \"  đầu\\n cuối \"\n")]
    [InlineData("\"b *c\": nói *đậm*\n")]
    public void A_file_in_its_plainest_form_stays_as_it_is(string text) =>
        Assert.Equal("# from x.yaml:1\n" + text, YamlPrinter.Print(Read("x.yaml", text)));

    [Fact]
    public void A_long_text_is_folded()
    {
        var text = string.Join(' ', Enumerable.Repeat("Phối hợp tuyên truyền", 12));
        var printed = YamlPrinter.Print(Read("x.yaml", $"a:\n  - {text}\n"));
        Assert.All(printed.Split('\n'), line => Assert.True(line.Length <= 120));
        Assert.StartsWith("# from x.yaml:1\na:\n  - >-\n    Phối hợp", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_tells_where_the_values_below_it_come_from()
    {
        var tree = Mapping(
            ("a", Scalar("1", One, 0)),
            ("b", Scalar("2", One, 2)),
            ("c", new YamlSequence([Mapping(("id", Scalar("x", Other, 0)), ("t", Scalar("y", One, 4)))], default)),
            ("d", Scalar("3", One, 6))
        );
        Assert.Equal(
            """
            # from một.yaml:1
            a: 1
            b: 2
            # from hai.yaml:1
            c:
              - id: x
                # from một.yaml:3
                t: y
            d: 3

            """,
            YamlPrinter.Print(tree)
        );
    }

    [Fact]
    public void A_name_of_a_file_cannot_leave_its_comment() =>
        Assert.DoesNotContain(
            "\nhack: 1",
            YamlPrinter.Print(Mapping(("a", Scalar("1", new SourceText("x\nhack: 1\n", "a"), 0)))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Any_tree_reads_back_as_it_was() =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Tree(4).Where(node => node is YamlMapping).Select(node => (YamlMapping)node).ToArbitrary(),
                tree =>
                {
                    var text = YamlPrinter.Print(tree);
                    var found = new DiagnosticBag();
                    var read = YamlReader.ReadMapping(new SourceText("x.yaml", text), found);
                    Assert.True(found.Count == 0, text);
                    Assert.Equal(Show(tree), Show(read!));
                    return true;
                }
            )
        );

    private static Gen<YamlNode> Tree(int depth) =>
        depth == 0
            ? Leaf()
            : Gen.Frequency(
                (3, Leaf()),
                (
                    2,
                    Tree(depth - 1)
                        .ListOf()
                        .Select(items => (YamlNode)new YamlSequence([.. items.Take(5)], new Location(One, 0, 0)))
                ),
                (3, Text().Zip(Tree(depth - 1)).ListOf().Select(pairs => (YamlNode)Mapping([.. pairs.Take(5)])))
            );

    private static Gen<YamlNode> Leaf() =>
        Gen.Frequency(
            (5, Text().Select(text => (YamlNode)new YamlScalar(text, IsPlain: false, new Location(One, 0, 0)))),
            (
                1,
                Gen.Elements("", "~", "null", "true", "05", "7", "chữ")
                    .Select(text => (YamlNode)new YamlScalar(text, IsPlain: true, new Location(Other, 0, 0)))
            )
        );

    private static Gen<string> Text() =>
        Gen.Elements(Pieces)
            .ListOf()
            .Select(pieces => string.Concat(pieces.Take(4)).Normalize(NormalizationForm.FormC));

    private static YamlMapping Mapping(params IEnumerable<(string Key, YamlNode Value)> entries) =>
        new(
            [
                .. entries
                    .DistinctBy(entry => entry.Key)
                    .Select(entry => new YamlEntry(
                        new YamlScalar(entry.Key, IsPlain: false, entry.Value.Location),
                        entry.Value
                    )),
            ],
            new Location(One, 0, 0)
        );

    private static YamlScalar Scalar(string value, SourceText source, int start) =>
        new(value, IsPlain: true, new Location(source, start, 1));

    private static YamlMapping Read(string path, string text) =>
        YamlReader.ReadMapping(new SourceText(path, text), new DiagnosticBag())!;

    /// <summary>What the program takes a node for: nothing, a value that may count as a number, or a text.</summary>
    private static string Show(YamlNode node) =>
        node switch
        {
            YamlMapping mapping =>
                $"{{{string.Join(", ", mapping.Entries.Select(e => $"«{e.Key.Value}»: {Show(e.Value)}"))}}}",
            YamlSequence list => $"[{string.Join(", ", list.Items.Select(Show))}]",
            YamlScalar { IsNull: true } => "~",
            YamlScalar { IsPlain: true, Value: "true" or "05" or "7" } typed => typed.Value,
            YamlScalar scalar => $"«{scalar.Value}»",
            _ => "!",
        };
}
