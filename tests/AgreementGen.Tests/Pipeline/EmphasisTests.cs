using System.IO.Compression;
using System.Xml.Linq;
using AgreementGen.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Pipeline;

/// <summary>
/// Text made at random of plain, slanting and bold pieces, across line breaks, in every kind of paragraph: each letter is printed once
/// and looks as its stars say, read by other code than the writer's.
/// </summary>
public sealed class EmphasisTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Each begins and ends with a letter: next to a blank a star means a star (CommonMark, 6.2).</summary>
    private static readonly string[] Words =
    [
        "phối hợp",
        "1. Đắk Nông",
        "“ngoặc” – kép",
        "a < b & c",
        "dòng một\ndòng hai",
        "ký \\* này",
        "năm 2026",
    ];

    private static readonly string[] Marks = ["", "*", "**", "***"];

    /// <summary>A piece of text between two like rows of stars.</summary>
    private sealed record Piece(string Word, string Mark)
    {
        public string Written => Mark + Word + Mark;

        public IEnumerable<(char Letter, bool Bold, bool Italic)> Letters =>
            Word.Replace("\\*", "*", StringComparison.Ordinal)
                .Select(letter => Look(letter, Mark.Length >= 2, Mark.Length % 2 == 1));
    }

    [Fact]
    public void Every_letter_looks_as_its_stars_say()
    {
        var piece = from word in Gen.Elements(Words) from mark in Gen.Elements(Marks) select new Piece(word, mark);
        Prop.ForAll(
                Arb.From(piece.NonEmptyListOf().ArrayOf(4)),
                lines => AssertLooks([.. lines.Select(line => line.ToArray())])
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260102, 1));
    }

    private static void AssertLooks(Piece[][] lines)
    {
        var t = lines.Select(Write).ToArray();
        var rendering = Programs.Render(
            $$"""
            template: chuong-trinh-phoi-hop
            title: Phối hợp
            parties: [{ id: a, system: state, name: A }, { id: b, system: state, name: B }]
            preamble: {{t[0]}}
            numbering: [I., "-"]
            end_mark: none
            clauses:
              - heading: Mục
                items: [{{t[1]}}, { table: { columns: [A], rows: [[{{t[2]}}]] } }]
            annexes: [{ title: Phụ, numbering: [none], clauses: [{{t[3]}}] }]
            """
        );
        Assert.DoesNotContain(rendering.Diagnostics, found => found.Kind.Severity == Severity.Error);

        var printed = Looks(AgreementPipeline.Write(rendering, OutputFormat.Docx));
        Assert.Contains(Letters(lines[0]), printed);
        Assert.Contains([('-', false, false), (' ', false, false), .. Letters(lines[1])], printed);
        Assert.Contains(Letters(lines[2]), printed);
        Assert.Contains(Letters(lines[3]), printed);
    }

    private static List<(char Letter, bool Bold, bool Italic)> Letters(Piece[] line) =>
        [.. line.SelectMany((piece, i) => i == 0 ? piece.Letters : piece.Letters.Prepend((' ', false, false)))];

    private static string Write(Piece[] line) =>
        "\""
        + string.Join(' ', line.Select(piece => piece.Written))
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
        + "\"";

    /// <summary>Letter by letter; the paragraphs' styles are upright and light.</summary>
    private static List<List<(char Letter, bool Bold, bool Italic)>> Looks(ReadOnlyMemory<byte> docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx.ToArray()));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return
        [
            .. XDocument
                .Load(part, LoadOptions.PreserveWhitespace)
                .Descendants(W + "p")
                .Select(paragraph => paragraph.Elements(W + "r").SelectMany(LooksOfRun).ToList()),
        ];
    }

    private static IEnumerable<(char Letter, bool Bold, bool Italic)> LooksOfRun(XElement run)
    {
        var look = run.Element(W + "rPr");
        var text = string.Concat(
            run.Elements()
                .Select(node =>
                    node.Name == W + "t" ? node.Value
                    : node.Name == W + "br" ? "\n"
                    : ""
                )
        );
        return text.Select(letter => Look(letter, Is(look, "b"), Is(look, "i")));
    }

    /// <summary>A line break has no look.</summary>
    private static (char Letter, bool Bold, bool Italic) Look(char letter, bool isBold, bool isItalic) =>
        letter == '\n' ? (letter, false, false) : (letter, isBold, isItalic);

    private static bool Is(XElement? look, string property) =>
        look?.Element(W + property) is { } element && element.Attribute(W + "val")?.Value is not ("0" or "false");
}
