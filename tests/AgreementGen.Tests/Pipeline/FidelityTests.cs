using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
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

    /// <summary>Every place of a program that holds a text, in the order of the document, and what may be printed of it.</summary>
    private static readonly Place[] Places =
    [
        new("signers' header"),
        new("type"),
        new("title"),
        new("purpose"),
        new("basis") { Behind = [".", ""] },
        new("preamble"),
        new("heading") { Before = ["I. "] },
        new("text"),
        new("item") { Before = ["1. "] },
        new("bare item") { Before = ["II. "] },
        new("caption"),
        new("column"),
        new("column"),
        new("cell"),
        new("cell"),
        new("merged cell"),
        new("notes"),
        new("agency"),
        new("position") { IsInCapitals = true },
        new("signer"),
        new("recipient") { Before = ["- ", ""], Behind = [";", ""] },
        new("archive") { Before = ["- Lưu: ", "Lưu: ", "- ", ""], Behind = [".", ""] },
        new("annex title"),
        new("annex heading") { Before = ["I. "] },
        new("annex cell"),
    ];

    /// <param name="Name">For a reader of a fault.</param>
    private sealed record Place(string Name)
    {
        /// <summary>Numbers and dashes that the document adds.</summary>
        public string[] Before { get; init; } = [""];

        /// <summary>Marks that it adds where the text has none.</summary>
        public string[] Behind { get; init; } = [""];

        public bool IsInCapitals { get; init; }

        public bool IsPrinted(string text, string paragraph) =>
            Before.Any(before =>
                Behind.Any(behind => paragraph == before + (IsInCapitals ? text.ToUpperInvariant() : text) + behind)
            );
    }

    [Fact]
    public void The_text_of_the_document_is_the_text_of_the_program()
    {
        var text = Gen.Elements(Pieces)
            .ArrayOf()
            .Select(string.Concat)
            .Where(joined => !string.IsNullOrWhiteSpace(joined));
        Prop.ForAll(Arb.From(text.ArrayOf(Places.Length)), AssertPrinted)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260101, 1));
    }

    /// <summary>Each of the texts in another place of the document; none is lost, changed, moved or read as markup.</summary>
    private static void AssertPrinted(string[] texts)
    {
        var t = texts.Select(Quote).ToArray();
        var printed = Printed(
            $$"""
            template: chuong-trinh-phoi-hop
            type: {{t[1]}}
            title: {{t[2]}}
            parties:
              - { id: a, system: state, name: A, header: [{{t[0]}}], signature: {{t[17]}}, signer: { position: {{t[
                18
            ]}}, name: {{t[19]}} } }
              - { id: b, system: state, name: B, header: [{{t[0]}}] }
            purpose: {{t[3]}}
            legal_bases: [{{t[4]}}]
            preamble: {{t[5]}}
            end_mark: none
            clauses:
              - heading: {{t[6]}}
                text: {{t[7]}}
                items: [{{t[8]}}]
              - {{t[9]}}
              - table:
                  caption: {{t[10]}}
                  columns: [{{t[11]}}, { heading: {{t[12]}}, width: 30% }]
                  rows: [[{{t[13]}}, { text: {{t[14]}}, align: right }], [{ text: {{t[15]}}, colspan: 2 }]]
                  notes: {{t[16]}}
            recipients: [{{t[20]}}]
            archive: {{t[21]}}
            annexes:
              - title: {{t[22]}}
                clauses:
                  - heading: {{t[23]}}
                  - { unnumbered: true, table: { columns: [A], rows: [[{{t[24]}}]] } }
            """
        );
        var next = 0;
        for (var i = 0; i < Places.Length; i++)
        {
            // NFC is the one change there is.
            var text = texts[i].Normalize(NormalizationForm.FormC);
            var found = printed.FindIndex(next, paragraph => Places[i].IsPrinted(text, paragraph));
            Assert.True(found >= 0, $"{Places[i].Name}: “{text}” is not printed in its place");
            next = found + 1;
        }
    }

    private static List<string> Printed(string program)
    {
        // As a file, for that is where NFC is made.
        var workspace = new MemoryWorkspace { { "program.yaml", program } };
        var source = workspace.Read("program.yaml", new DiagnosticBag())!;
        var rendering = new AgreementPipeline(workspace).Render(source, RenderRequest.Default);
        Assert.Empty(rendering.Diagnostics.Where(found => found.Kind.Severity == Severity.Error).Select(Programs.Show));
        return Paragraphs(AgreementPipeline.Write(rendering, OutputFormat.Docx));
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
