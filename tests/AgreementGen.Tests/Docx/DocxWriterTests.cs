using System.IO.Compression;
using System.Xml.Linq;
using AgreementGen.Documents;
using AgreementGen.Docx;
using AgreementGen.Standards;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace AgreementGen.Tests.Docx;

public sealed class DocxWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Documents by name, each to be printed in every standard.</summary>
    private static readonly Dictionary<string, Document> Documents = MakeDocuments();

    public static TheoryData<string, string> Everything
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var document in Documents.Keys)
            {
                foreach (var standard in StandardCatalogue.Names)
                    data.Add(document, standard);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_document_is_valid_for_word(string document, string standard)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Write(document, standard)), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(package)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_text_is_printed_as_it_is(string document, string standard)
    {
        var printed = DocxText.Paragraphs(Write(document, standard));
        var expected = TreeText.All(Documents[document], StandardCatalogue.Get(standard));
        Assert.Equal(expected.Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal));
        var body = TreeText.Body(Documents[document].Body).ToArray();
        var start = printed.IndexOf(body[0]);
        Assert.Equal(body, printed.Skip(start).Take(body.Length), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_table_says_its_widths_three_times_alike(string document, string standard)
    {
        foreach (var table in DocxText.Part(Write(document, standard), "word/document.xml").Descendants(W + "tbl"))
        {
            var width = Number(table.Element(W + "tblPr")!.Element(W + "tblW")!, "w");
            var grid = table.Element(W + "tblGrid")!.Elements().Select(column => Number(column, "w")).ToArray();
            Assert.Equal(width, grid.Sum());
            Assert.All(grid, column => Assert.InRange(column, 200, width));
            foreach (var row in table.Elements(W + "tr"))
            {
                var cells = row.Elements(W + "tc").Select(cell => cell.Element(W + "tcPr")!).ToArray();
                Assert.Equal(width, cells.Sum(cell => Number(cell.Element(W + "tcW")!, "w")));
                Assert.Equal(
                    grid.Length,
                    cells.Sum(cell => cell.Element(W + "gridSpan") is { } span ? Number(span, "val") : 1)
                );
                Assert.NotNull(row.Element(W + "trPr")!.Element(W + "cantSplit"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_paragraph_has_a_named_style(string document, string standard)
    {
        var bytes = Write(document, standard);
        var styles = DocxText
            .Part(bytes, "word/styles.xml")
            .Root!.Elements(W + "style")
            .Select(style => style.Attribute(W + "styleId")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var paragraph in DocxText.Part(bytes, "word/document.xml").Descendants(W + "p"))
            Assert.Contains(paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.Attribute(W + "val")!.Value, styles);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_part_is_well_formed_and_none_has_a_date(string document, string standard)
    {
        var bytes = Write(document, standard);
        Assert.Equal("[Content_Types].xml", DocxText.PartNames(bytes)[0]);
        foreach (var name in DocxText.PartNames(bytes))
            Assert.NotNull(DocxText.Part(bytes, name).Root);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void The_same_document_gives_the_same_bytes(string document, string standard) =>
        Assert.Equal(
            Write(document, standard),
            DocxWriter.Write(MakeDocuments()[document], StandardCatalogue.Get(standard))
        );

    [Fact]
    public void The_file_says_what_it_is_and_in_which_language()
    {
        var bytes = DocxWriter.Write(
            Samples.TwoParties(),
            StandardCatalogue.Get("nd30"),
            new DocxProperties("Chương trình \"A & B\"", "Ban Tuyên giáo")
        );
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var properties = package.PackageProperties;
        Assert.Equal("Chương trình \"A & B\"", properties.Title);
        Assert.Equal("Ban Tuyên giáo", properties.Creator);
        Assert.Equal("vi-VN", properties.Language);
        Assert.Null(properties.Created);
        Assert.Null(properties.Modified);
    }

    [Fact]
    public void Page_numbers_stand_in_the_top_margin_but_on_first_pages()
    {
        var bytes = DocxWriter.Write(Samples.EveryKind(), StandardCatalogue.Get("nd30"));
        Assert.Contains("PAGE", DocxText.Part(bytes, "word/header1.xml").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("PAGE", DocxText.Part(bytes, "word/header2.xml").ToString(), StringComparison.Ordinal);
        var sections = DocxText.Part(bytes, "word/document.xml").Descendants(W + "sectPr").ToArray();
        Assert.Equal(3, sections.Length);
        Assert.All(sections, section => Assert.NotNull(section.Element(W + "titlePg")));
        Assert.All(sections, section => Assert.Equal(1, Number(section.Element(W + "pgNumType")!, "start")));
        Assert.Equal(
            [null, "landscape", null],
            sections.Select(section => section.Element(W + "pgSz")!.Attribute(W + "orient")?.Value),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void Emphasis_is_contrast_to_the_style()
    {
        var line = new Line([new Run("a"), new Run("b", Emphasis.Italic), new Run("c", Emphasis.Bold)], default);
        var summary = DocxSummary.Of(
            DocxWriter.Write(
                Samples.TwoParties() with
                {
                    Body =
                    [
                        new Paragraph(ParagraphRole.LegalBasis, line),
                        Samples.Clause("I.", "I.", null, null) with
                        {
                            Heading = line,
                        },
                    ],
                },
                StandardCatalogue.Get("nd30")
            )
        );
        Assert.Contains("| a⟨14: b⟩⟨14 bold italic: c⟩", summary, StringComparison.Ordinal);
        Assert.Contains("| I. a⟨14 bold italic: b⟩⟨14: c⟩", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_a_heading_is_text_with_a_bold_number()
    {
        var summary = DocxSummary.Of(DocxWriter.Write(Samples.EveryKind(), StandardCatalogue.Get("nd30")));
        Assert.Contains("Khoản | 14 bold both, firstLine 567", summary, StringComparison.Ordinal);
        Assert.Contains("| Điều 2. ⟨14: Điều không có tên", summary, StringComparison.Ordinal);
        Assert.Contains(
            "Điều | 14 bold both, firstLine 567, 120/0, line 276 auto, keep, level 3 | Điều 1.",
            summary,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Characters_that_xml_forbids_do_not_break_the_file()
    {
        var bytes = DocxWriter.Write(
            Samples.TwoParties() with
            {
                Body = [Samples.Paragraph(ParagraphRole.Text, "a\u0001b\uFFFFc\uD800d]]>&<e>")],
            },
            StandardCatalogue.Get("nd30")
        );
        Assert.Contains("a\uFFFDb\uFFFDc\uFFFDd]]>&<e>", DocxText.Paragraphs(bytes), StringComparer.Ordinal);
    }

    private static byte[] Write(string document, string standard) =>
        DocxWriter.Write(Documents[document], StandardCatalogue.Get(standard));

    private static Dictionary<string, Document> MakeDocuments()
    {
        var documents = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var heading in (Heading[])[Heading.QuocHieu, Heading.Party, Heading.Youth, Heading.None])
        {
            documents["two-parties " + heading] = Samples.TwoParties(heading);
            documents["every-kind " + heading] = Samples.EveryKind(heading);
        }
        for (var count = 0; count <= 9; count++)
            documents[$"{count} signers"] = Samples.Signers(count);
        documents["9 signers, 2 columns, lead right"] = Samples.Signers(9, Side.Right, 2);
        documents["no header"] = Samples.TwoParties(Heading.None) with
        {
            Header = new Header { Heading = Heading.None },
        };
        documents["no recipients"] = Samples.Signers(1) with { Recipients = new RecipientList([], null) };
        documents["nothing"] = Samples.Signers(0) with
        {
            Header = new Header { Heading = Heading.None },
            Title = [],
            Body = [Samples.Paragraph(ParagraphRole.Text, "Một dòng.")],
            Recipients = new RecipientList([], null),
        };
        return documents;
    }

    private static int Number(XElement element, string name) => (int)element.Attribute(W + name)!;
}
