using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Pipeline;

/// <summary>
/// What the user wrote is what is printed: for programs made at random, the text in the .docx, read by other code than the writer's,
/// equals the text of the program.
/// </summary>
public class FidelityTests
{
    private static readonly string[] Pieces =
    [
        "Căn cứ",
        "phối hợp",
        "Đắk Nông",
        "1. ",
        "a) ",
        "- ",
        "+ ",
        "# ",
        "> ",
        "<b>",
        "</w:t>",
        "&amp;",
        "&",
        "]]>",
        "{",
        "}",
        "{ x }",
        "\"",
        "'",
        "“ngoặc”",
        "\\",
        "_gạch_",
        "`",
        "[x](y)",
        "~~",
        "|",
        "  ",
        "\t",
        "–",
        "…",
        "./.",
        ";",
        "😀",
        "👩‍👩‍👧",
        "e\u0323\u0302",
        "x\u0335",
        "\u00A0",
        "\u200B",
        "%",
        "0",
        "05",
        "-",
        ":",
        "!",
        "@",
        "*",
        "中文",
        "العربية",
    ];

    [Fact]
    public void The_text_of_the_document_is_the_text_of_the_program()
    {
        var text = Gen.Elements(Pieces).ArrayOf().Where(pieces => pieces.Length > 0).Select(string.Concat);
        var printed = 0;
        Prop.ForAll(Arb.From(text.ArrayOf(6)), texts => printed += AssertPrinted(texts))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260101, 1));
        Assert.InRange(printed, 200, 300);
    }

    /// <summary>Each of the texts in another place of the document; none is lost, changed or read as markup.</summary>
    private static int AssertPrinted(string[] texts)
    {
        // NFC is the one change there is; a text of blanks alone is none.
        var expected = texts.Select(text => text.Normalize(NormalizationForm.FormC)).ToArray();
        if (expected.Any(string.IsNullOrWhiteSpace))
            return 0;
        var program = $$$"""
            template: chuong-trinh-phoi-hop
            title: {{{Quote(expected[0])}}}
            parties:
              - { id: a, system: state, name: {{{Quote(
                expected[1]
            )}}}, header: [A], signer: { position: B, name: {{{Quote(expected[2])}}} } }
              - { id: b, system: state, name: B }
            preamble: none
            end_mark: none
            clauses:
              - heading: {{{Quote(expected[3])}}}
                items: [ {{{Quote(expected[4])}}} ]
              - {{{Quote(expected[5])}}}
            """;
        var rendering = Programs.Render(program);
        Assert.Empty(rendering.Diagnostics.Select(Programs.Show));

        var printed = Paragraphs(AgreementPipeline.Write(rendering, OutputFormat.Docx));
        Assert.Contains(expected[0], printed);
        Assert.Contains(expected[2], printed);
        Assert.Contains("I. " + expected[3], printed);
        Assert.Contains("1. " + expected[4], printed);
        Assert.Contains("II. " + expected[5], printed);
        return 1;
    }

    /// <summary>A double-quoted YAML text in which nothing is an expression or emphasis: a star is <c>\*</c>, braces come as a value.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(
                rune.Value switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '*' => "\\\\*",
                    '{' => "{{ '{' }}",
                    '\t' => "\\t",
                    _ => rune.ToString(),
                }
            );
        }
        return quoted.Append('"').ToString();
    }

    private static List<string> Paragraphs(ReadOnlyMemory<byte> docx)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var zip = new ZipArchive(new MemoryStream(docx.ToArray()));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return
        [
            .. XDocument
                .Load(part, LoadOptions.PreserveWhitespace)
                .Descendants(w + "p")
                .Select(paragraph =>
                    string.Concat(
                        paragraph
                            .Descendants()
                            .Select(node =>
                                node.Name == w + "t" ? node.Value
                                : node.Name == w + "tab" && node.Parent!.Name == w + "r" ? "\t"
                                : node.Name == w + "br" ? "\n"
                                : node.Name == w + "noBreakHyphen" ? "-"
                                : ""
                            )
                    )
                ),
        ];
    }
}
