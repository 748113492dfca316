using AgreementGen.Docx.Layout;
using AgreementGen.Tests.Pipeline;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AgreementGen.Tests.Docx;

/// <summary>The two blocks at the head of page 1 in all their combinations.</summary>
public sealed class HeaderTests
{
    private static readonly string[] Headings = ["quoc_hieu", "party", "youth", "none"];
    private static readonly string[] Marks = ["rule", "star", "asterisks", "none"];
    private static readonly string[] Names =
    [
        "layout: joined",
        "layout: stacked",
        "layout: hyphenated, locality: TỈNH BẾN TRE",
        "layout: stacked, parent: ỦY BAN NHÂN DÂN TỈNH",
        "lines: [HĐND - UBND, TỈNH ĐỒNG NAI]",
        "lines: none",
    ];

    public static TheoryData<string, string, string> Combinations()
    {
        var all = new TheoryData<string, string, string>();
        foreach (var heading in Headings)
        {
            foreach (var names in Names)
            {
                foreach (var mark in Marks)
                    all.Add(heading, names, mark);
            }
        }
        return all;
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Every_combination_is_a_sound_table_with_its_mark(string heading, string names, string mark)
    {
        var rendering = Render($"{{ heading: {heading}, mark: {mark}, {names} }}");
        var table = FirstTable(rendering);
        var texts = table.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).ToList();
        var hasNames = names != "lines: none";

        Assert.Empty(rendering.Diagnostics.Select(Programs.Show));
        Assert.Equal(hasNames && mark == "star" ? 1 : 0, texts.Count(text => text == "*"));
        Assert.Equal(hasNames && mark == "asterisks" ? 1 : 0, texts.Count(text => text == "***"));
        Assert.Equal((hasNames && mark == "rule" ? 1 : 0) + (heading == "none" ? 0 : 1), Rules(table));
        Assert.All(
            table.Descendants<TableRow>(),
            row => Assert.Equal(WidthOf(table), row.Elements<TableCell>().Sum(WidthOf))
        );
    }

    /// <summary>Without names at its left the title stands in the middle of the page.</summary>
    [Theory]
    [InlineData("quoc_hieu")]
    [InlineData("party")]
    [InlineData("youth")]
    public void A_title_without_names_has_the_whole_width(string heading)
    {
        var table = FirstTable(Render($"{{ heading: {heading}, lines: none }}"));

        Assert.Equal(WidthOf(table), WidthOf(table.Descendants<TableCell>().First()));
    }

    [Theory]
    [InlineData("symbol: none\nplace: Huế", 1)]
    [InlineData("symbol: 05/HĐ\ndate_line: none", 1)]
    [InlineData("symbol: 05/HĐ\nplace: Huế", 2)]
    public void What_stands_alone_below_it_does_so_too(string keys, int cells)
    {
        var table = FirstTable(Programs.Render(Programs.Minimal($"header: {{ lines: none }}\n{keys}")));

        Assert.Equal(cells, table.Elements<TableRow>().Last().Elements<TableCell>().Count());
    }

    /// <summary>Beside four long names the title and the date still have a line each; a name that is torn is said to be.</summary>
    [Fact]
    public void Four_long_names_leave_room_for_title_and_date()
    {
        string[] names =
        [
            "Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh",
            "Sở Nông nghiệp và Môi trường Thành phố Hồ Chí Minh",
            "Liên minh Hợp tác xã Thành phố Hồ Chí Minh",
            "Ngân hàng Chính sách xã hội chi nhánh Thành phố Hồ Chí Minh",
        ];
        var parties = string.Join('\n', names.Select(name => $"  - {{ name: {name}, symbol: LMHTX }}"));
        var rendering = Programs.Render(
            $"template: ke-hoach-phoi-hop\ntitle: Phối hợp\nplace: Thành phố Hồ Chí Minh\ndate: 29/12/2026\nparties:\n{parties}\nclauses: [Một]"
        );
        var layout = HeaderLayout.Of(rendering.Document!.Header, rendering.Standard!);

        Assert.True(layout.FitsRight);
        Assert.Equal(layout.FitsNumber ? 0 : 1, rendering.Diagnostics.Count(found => found.Kind.Code == "AG501"));
        Assert.Equal(
            layout.Left.Count(line => line.IsTorn),
            rendering.Diagnostics.Count(found => found.Kind.Code == "AG502")
        );
    }

    private static Rendering Render(string header) =>
        Programs.Render(Programs.Minimal($"header: {header}\nplace: Trà Vinh\ndate: 15/12/2026"));

    private static Table FirstTable(Rendering rendering)
    {
        using var package = WordprocessingDocument.Open(
            new MemoryStream(AgreementPipeline.Write(rendering, OutputFormat.Docx).ToArray()),
            isEditable: false
        );
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(e => e.Description)
        );
        return (Table)package.MainDocumentPart!.Document.Body!.Elements<Table>().First().CloneNode(deep: true);
    }

    private static int Rules(Table table) =>
        table.Descendants<ParagraphStyleId>().Count(style => style.Val?.Value == "DuongKe");

    private static int WidthOf(Table table) =>
        int.Parse(
            table.Descendants<TableWidth>().First().Width!.Value!,
            System.Globalization.CultureInfo.InvariantCulture
        );

    private static int WidthOf(TableCell cell) =>
        int.Parse(
            cell.Descendants<TableCellWidth>().First().Width!.Value!,
            System.Globalization.CultureInfo.InvariantCulture
        );
}
