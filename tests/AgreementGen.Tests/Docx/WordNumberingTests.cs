using System.Collections.Concurrent;
using AgreementGen.Documents;
using AgreementGen.Docx;
using AgreementGen.Tests.Architecture;
using AgreementGen.Tests.Samples;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using P = AgreementGen.Tests.Pipeline.Programs;

namespace AgreementGen.Tests.Docx;

/// <summary>
/// Numbers by Word against numbers as text, for every sample, every document that was signed (<c>Cases/agreements</c>) and every
/// program in <c>Docx/Lists</c>: a file dropped there is a test.
/// </summary>
public sealed class WordNumberingTests
{
    private const string Tests = "tests/AgreementGen.Tests/";
    private static readonly string[] Folders = ["Docx/Lists/", "Cases/agreements/"];
    private static readonly DocxOptions ByWord = new() { WordNumbering = true };
    private static readonly ConcurrentDictionary<string, Rendering> Renderings = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Sample.Names, .. Programs()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Word_shows_what_the_other_file_says(string name)
    {
        var shown = WordReader.Read(Write(name, ByWord)).Select(paragraph => paragraph.Number + paragraph.Text);

        Assert.Equal(DocxText.Paragraphs(Write(name, DocxOptions.Default)), shown);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_field_says_what_Word_will_make_of_it(string name)
    {
        var docx = Write(name, ByWord);
        var paragraphs = WordReader.Read(docx);

        Assert.All(
            WordReader.Fields(docx),
            field => Assert.Equal(field.Result, WordReader.Evaluate(field, paragraphs))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_of_Word_finds_nothing(string name)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Write(name, ByWord)), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(package)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_same_bytes(string name)
    {
        Renderings.TryRemove(name, out var first);
        first ??= Load(name);

        Assert.Equal(
            AgreementPipeline.Write(first, OutputFormat.Docx, ByWord).ToArray(),
            AgreementPipeline.Write(Load(name), OutputFormat.Docx, ByWord).ToArray()
        );
    }

    /// <summary>The same text in the same places of the same pages.</summary>
    [SkippableFact]
    public void LibreOffice_prints_both_alike()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var names = Sample.Names.Concat(Programs()).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            files[$"text-{i}"] = Write(names[i], DocxOptions.Default);
            files[$"word-{i}"] = Write(names[i], ByWord);
        }
        var printed = LibreOffice.Convert(files, "-layout");

        for (var i = 0; i < names.Length; i++)
            Assert.Equal(Lines(printed[$"text-{i}"]), Lines(printed[$"word-{i}"]));
    }

    /// <summary>How many blanks stand for a gap depends on tenths of a point.</summary>
    private static IEnumerable<string> Lines(string page) =>
        page.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void A_list_of_four_letters_is_counted_and_one_of_five_is_text()
    {
        Assert.Equal(["a) ", "b) ", "c) ", "d) "], Numbers("numbering: [a)]", "[một, hai, ba, bốn]"));
        Assert.Equal(["", "", "", "", ""], Numbers("numbering: [a)]", "[một, hai, ba, bốn, năm]"));
    }

    [Fact]
    public void A_number_by_hand_is_text_and_the_next_counts_on_behind_it() =>
        Assert.Equal(["1. ", "", "3. "], Numbers("numbering: [\"1.\"]", "[một, { text: hai, label: 1a. }, ba]"));

    [Fact]
    public void Ordinals_are_text_and_what_stands_below_them_begins_anew() =>
        Assert.Equal(
            ["", "", "1. ", "", "", "1. ", "2. "],
            Numbers(
                "numbering: [Phần thứ nhất, \"1.\"]",
                "[{ heading: A, items: [một] }, { heading: B, items: [một, hai] }]"
            )
        );

    [Fact]
    public void A_reference_is_a_field_for_each_number_that_Word_can_say()
    {
        var rendering = P.Render(
            P.Minimal(
                "numbering: [Điều 1., \"1.\", a)]",
                """
                - heading: A
                    text: Xem {{ ref "x" }}.
                  - heading: B
                    items: [một, { text: hai, items: [{ id: x, text: này }] }]
                """
            )
        );
        var fields = WordReader.Fields(AgreementPipeline.Write(rendering, OutputFormat.Docx, ByWord).ToArray());

        // "điểm a" stays text: Word's field would say "a)".
        Assert.Equal(["2", "Điều 2"], fields.Select(field => field.Result));
    }

    [Fact]
    public void Without_the_request_there_is_no_list_and_no_field()
    {
        var docx = Write(Programs().First(), DocxOptions.Default);

        Assert.DoesNotContain("word/numbering.xml", DocxText.PartNames(docx));
        Assert.Empty(WordReader.Fields(docx));
    }

    /// <summary>Word's number of each paragraph of the body.</summary>
    private static IEnumerable<string> Numbers(string keys, string items)
    {
        var rendering = P.Render(
            P.Minimal($"{keys}\npreamble: none\nsignatures: {"{ columns: 2 }"}", "CLAUSES")
                .Replace("\n  CLAUSES", " " + items, StringComparison.Ordinal)
        );
        Assert.Empty(rendering.Diagnostics.Select(P.Show));
        var body = ParagraphFlow.Of(rendering.Document!.Body).Select(item => item.Text).ToList();
        var shown = WordReader.Read(AgreementPipeline.Write(rendering, OutputFormat.Docx, ByWord).ToArray());
        return shown.Where(paragraph => body.Contains(paragraph.Number + paragraph.Text)).Select(p => p.Number);
    }

    private static IEnumerable<string> Programs() =>
        Folders
            .SelectMany(folder => CodeBase.Files((Tests + folder).TrimEnd('/')))
            .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(path => path[Tests.Length..]);

    private static byte[] Write(string name, DocxOptions options) =>
        AgreementPipeline.Write(Renderings.GetOrAdd(name, Load), OutputFormat.Docx, options).ToArray();

    private static Rendering Load(string name)
    {
        if (!name.EndsWith(".yaml", StringComparison.Ordinal))
            return Sample.Load(name).Rendering;
        var rendering = P.Render(CodeBase.Read(Tests + name));
        Assert.False(rendering.HasErrors, string.Join('\n', rendering.Diagnostics.Select(P.Show)));
        return rendering;
    }
}
