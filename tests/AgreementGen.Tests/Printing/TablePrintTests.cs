using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using AgreementGen.Tests.Docx;
using AgreementGen.Tests.Pipeline;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Printing;

/// <summary>
/// Five hundred rows over many pages, in the body and in an annex that lies across, as LibreOffice prints them: the heading again on
/// each page, no row lost or torn, every column where the file says. Needs soffice and pdftotext; without them skipped, never in CI.
/// </summary>
public sealed class TablePrintTests : IClassFixture<TablePrintTests.PrintedTables>
{
    private const int Rows = 500;
    private const double TwipsPerPoint = 20;
    private const double Tolerance = 1.5;
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly PrintedTables _printed;

    public TablePrintTests(PrintedTables printed) => _printed = printed;

    /// <summary>One document, printed once for all tests.</summary>
    public sealed class PrintedTables
    {
        private readonly Lazy<ImmutableArray<PrintedPage>> _pages;

        public PrintedTables()
        {
            Docx = AgreementPipeline.Write(Render(), OutputFormat.Docx).ToArray();
            _pages = new(() =>
                LibreOffice
                    .Print(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["tables"] = Docx })
                    .Single()
                    .Value
            );
        }

        public byte[] Docx { get; }

        internal ImmutableArray<PrintedPage> Pages => _pages.Value;

        private static Rendering Render()
        {
            var rendering = Programs.Render(
                Programs.Minimal(
                    $$"""
                    annexes:
                      - id: ngang
                        title: Số liệu
                        orientation: landscape
                        clauses:
                          - { unnumbered: true, table: {{Table("N", 60)}} }
                      - id: doc
                        title: Đầu mối
                        clauses: [{{string.Join(", ", Enumerable.Range(1, 60).Select(i => $"Đầu mối thứ {i}"))}}]
                    """,
                    $$"""
                    - heading: Chỉ tiêu theo {{"{{ ref 'ngang' }}, {{ ref 'doc' }}"}}
                        table: {{Table("D", Rows)}}
                    """
                )
            );
            Assert.Empty(rendering.Diagnostics.Select(Programs.Show));
            return rendering;
        }

        /// <summary>A column of each kind: given in mm, given in percent, left to the text; a row merged across, a cell merged down.</summary>
        private static string Table(string mark, int rows) =>
            "{ caption: Bảng chỉ tiêu, notes: Hết bảng, columns: ["
            + "{ heading: TT, width: 14mm, align: center }, { heading: Việc }, { heading: Nơi, width: 25% }, { heading: Tiền, align: right }], rows: ["
            + $"[{{ text: Mục {mark} chung, colspan: 4 }}], "
            + string.Join(
                ", ",
                Enumerable
                    .Range(1, rows)
                    .Select(i =>
                        i == 2 ? $"[{mark}2, việc-2, '2.000']" : $"[{mark}{i}, việc-{i}, {Place(i)}, '{i}.000']"
                    )
            )
            + "] }";

        private static string Place(int row) => row == 1 ? "{ text: gộp-1, rowspan: 2 }" : $"nơi-{row}";
    }

    [Fact]
    public void Cells_are_as_wide_as_the_grid_says()
    {
        foreach (var table in DocxText.Part(_printed.Docx, "word/document.xml").Descendants(W + "tbl"))
        {
            var grid = Grid(table);
            foreach (var row in table.Elements(W + "tr"))
            {
                var column = 0;
                foreach (var cell in row.Elements(W + "tc").Select(cell => cell.Element(W + "tcPr")!))
                {
                    var span = Value(cell.Element(W + "gridSpan"), "val") ?? 1;
                    Assert.Equal(grid[column..(column + span)].Sum(), Value(cell.Element(W + "tcW"), "w"));
                    column += span;
                }
                Assert.Equal(grid.Length, column);
            }
        }
    }

    [SkippableTheory]
    [InlineData("D", Rows, 8)]
    [InlineData("N", 60, 2)]
    public void Every_row_is_printed_once_in_order_and_whole_below_the_heading(string mark, int rows, int leastPages)
    {
        var pages = _printed.Pages.Where(page => page.Rows.Any(row => IsRow(row, mark))).ToList();
        Assert.InRange(pages.Count, leastPages, 40);

        var number = 0;
        foreach (var page in pages)
        {
            var first = Enumerable.Range(0, page.Rows.Length).First(i => IsRow(page.Rows[i], mark));
            var above = page.Rows[first - 1].Text;
            Assert.Equal("TT Việc Nơi Tiền", number == 0 ? page.Rows[first - 2].Text : above);
            foreach (var row in page.Rows.Where(row => IsRow(row, mark)))
            {
                number++;
                var place = number <= 2 ? "" : $" nơi-{number}";
                Assert.Equal(
                    $"{mark}{number} việc-{number}{place} {number}.000",
                    row.Text.Replace(" gộp-1", "", StringComparison.Ordinal)
                );
            }
        }
        Assert.Equal(rows, number);
        Assert.Equal(
            "Hết bảng",
            pages[^1].Rows.SkipWhile(row => !IsRow(row, mark)).First(row => !IsRow(row, mark)).Text
        );
        Assert.Single(pages.SelectMany(page => page.Find("gộp-1")));
    }

    [SkippableFact]
    public void The_caption_stands_above_the_first_row_and_a_merged_row_reaches_across()
    {
        foreach (var mark in new[] { "D", "N" })
        {
            var page = _printed.Pages.First(page => page.Find($"Mục {mark} chung").Any());
            var rows = page.Rows.Select(row => row.Text).ToList();
            var merged = rows.IndexOf($"Mục {mark} chung");

            Assert.Equal(["Bảng chỉ tiêu", "TT Việc Nơi Tiền"], rows[(merged - 2)..merged]);
            Assert.StartsWith($"{mark}1 ", rows[merged + 1], StringComparison.Ordinal);
        }
    }

    /// <summary>A centred column is measured at its middle, one on the right at its right edge.</summary>
    [SkippableTheory]
    [InlineData("D", 0, Rows)]
    [InlineData("N", 1, 60)]
    public void Columns_stand_where_the_file_says(string mark, int index, int count)
    {
        var grid = Grid(Tables().ElementAt(index));
        var edges = grid.Aggregate(
            new List<double> { 1701 / TwipsPerPoint },
            (all, width) => [.. all, all[^1] + width / TwipsPerPoint]
        );
        const double margin = 85 / TwipsPerPoint;

        var rows = _printed
            .Pages.SelectMany(page => page.Rows)
            .Where(row => IsRow(row, mark) && row.Pieces.Length == 4)
            .ToList();
        // All but the one beside which the cell above reaches down.
        Assert.Equal(count - 1, rows.Count);
        foreach (var row in rows)
        {
            Assert.InRange(row.Pieces[0].Middle - (edges[0] + edges[1]) / 2, -Tolerance, Tolerance);
            Assert.InRange(row.Pieces[1].Left - edges[1] - margin, -Tolerance, Tolerance);
            Assert.InRange(row.Pieces[2].Left - edges[2] - margin, -Tolerance, Tolerance);
            Assert.InRange(row.Pieces[3].Right - edges[4] + margin, -Tolerance, Tolerance);
        }
    }

    /// <summary>The first page of each part bears no number, the second a 2; an annex that lies across does so on paper too.</summary>
    [SkippableFact]
    public void Each_annex_has_page_numbers_of_its_own()
    {
        var pages = _printed.Pages;
        var across = First("Phụ lục I");
        var upright = First("Phụ lục II");

        Assert.True(0 < across && across < upright);
        Assert.All([1, across + 1, upright + 1], second => Assert.Equal("2", pages[second].Rows[0].Text));
        Assert.All(
            [0, across, upright],
            first => Assert.DoesNotContain(pages[first].Rows, row => row.Text.All(char.IsDigit))
        );
        for (var i = 1; i < across; i++)
            Assert.Equal((i + 1).ToString(CultureInfo.InvariantCulture), pages[i].Rows[0].Text);
        Assert.All(pages, (page, i) => Assert.Equal(i >= across && i < upright, page.Width > page.Height));

        int First(string label) => Enumerable.Range(0, pages.Length).First(i => pages[i].Rows[0].Text == label);
    }

    private static bool IsRow(PrintedRow row, string mark) =>
        row.Text.StartsWith(mark, StringComparison.Ordinal) && row.Text.Contains(" việc-", StringComparison.Ordinal);

    /// <summary>Those of the body and the annexes: frames of header and signatures have no lines.</summary>
    private IEnumerable<XElement> Tables() =>
        DocxText
            .Part(_printed.Docx, "word/document.xml")
            .Descendants(W + "tbl")
            .Where(table => table.Descendants(W + "tblHeader").Any());

    private static int[] Grid(XElement table) =>
        [.. table.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(column => Value(column, "w")!.Value)];

    private static int? Value(XElement? element, string attribute) =>
        element is null ? null : int.Parse(element.Attribute(W + attribute)!.Value, CultureInfo.InvariantCulture);
}
