using System.IO.Compression;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tabular;
using VerifyXunit;

namespace AgreementGen.Tests.Tabular;

[UsesVerify]
public sealed class XlsxRowsTests
{
    private const string Header =
        """<row r="2"><c r="B2" t="inlineStr"><is><t>a</t></is></c><c r="C2" t="inlineStr"><is><t>b</t></is></c></row>""";

    private static readonly string[] Formats =
    [
        "0",
        "14",
        "dd\"/\"mm\"/\"yyyy",
        "hh:mm",
        "00000",
        "[Red]0.00",
        "\"ngày\" 0",
    ];

    /// <summary>A header that is not in the first row; shared, rich, inline texts; numbers with noise; dates; formulas; mistakes.</summary>
    [Fact]
    public Task Cells_are_what_Excel_shows()
    {
        var file = new XlsxFile
        {
            Formats = Formats,
            Strings =
            [
                "<t>mã</t>",
                "<t>tên</t>",
                "<t>0012</t>",
                "<r><t xml:space=\"preserve\">Xã </t></r><rPh sb=\"0\" eb=\"1\"><t>không in</t></rPh><r><t>An Bình</t></r>",
                "<t>hai_x000D_\ndòng</t>",
            ],
        }.Add(
            "Dữ liệu",
            """
            <row r="1"/>
            <row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t> số </t></is></c></row>
            <row r="5"><c r="B5" t="s"><v>2</v></c><c r="C5" t="s"><v>3</v></c><c r="D5"><v>12</v></c></row>
            <row r="6"><c r="B6" t="s"><v>4</v></c><c r="C6" t="b"><v>1</v></c><c r="D6"><v>0.30000000000000004</v></c></row>
            <row r="7"><c r="B7" s="1"><v>46000</v></c><c r="C7" s="2"><v>46000.354166666664</v></c><c r="D7" s="3"><v>0.354166666666667</v></c></row>
            <row r="8"><c r="B8" s="4"><v>123</v></c><c r="C8" s="5"><v>1234567.5</v></c><c r="D8" s="6"><v>46000</v></c></row>
            <row r="9"><c r="B9" t="str"><f>A1&amp;"x"</f><v>kết quả</v></c><c r="C9"><f>1+1</f><v>2</v></c><c r="D9"><v>1E+30</v></c></row>
            <row r="10"><c r="B10" t="e"><v>#REF!</v></c><c r="C10"><f>1+1</f></c><c r="D10"><v>-0</v></c></row>
            <row r="11"><c r="B11" t="d"><v>2026-10-06</v></c><c r="E11"><v>5</v></c></row>
            <row r="12"><c r="C12" s="0"/></row>
            <row r="13"><c t="inlineStr"><is><t>a &lt;b&gt; *c* {{ d }}</t></is></c></row>
            """
        );
        return Verifier.Verify(Read(file.ToBytes(), "rows.xlsx"));
    }

    /// <summary>A cell of several rows holds for all of them; one of several columns for the first, a merged title above is no column.</summary>
    [Fact]
    public void A_merged_cell_holds_for_all_its_rows()
    {
        var file = new XlsxFile().Add(
            "S",
            """
            <row r="1"><c r="A1" t="str"><v>tỉnh</v></c><c r="B1" t="str"><v>xã</v></c><c r="C1" t="str"><v>vùng</v></c></row>
            <row r="2"><c r="A2" t="str"><v>Cà Mau</v></c><c r="B2"><v>1</v></c><c r="C2" t="str"><v>Nam</v></c></row>
            <row r="3"><c r="A3"/><c r="B3"><v>2</v></c></row>
            <row r="4"/>
            <row r="5"><c r="B5"><v>3</v></c></row>
            <row r="6"><c r="A6" t="str"><v>Huế</v></c><c r="B6"><v>4</v></c></row>
            """,
            merges: "A2:A3 C2:C6 B6:C6 A9:A12 bad"
        );

        Assert.Equal(
            ["Cà Mau|1|Nam", "Cà Mau|2|Nam", "|3|Nam", "Huế|4|Nam"],
            Rows(file).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))
        );
    }

    [Theory]
    [InlineData("9", "0.9", "90%")]
    [InlineData("10", "0.125", "12,5%")]
    [InlineData("#,##0.0%", "-0.333", "-33,3%")]
    [InlineData("0\"%\"", "15", "15")]
    [InlineData("0.00", "1234.5", "1234,5")]
    [InlineData("0", "7", "7")]
    public void Numbers_print_as_Vietnam_writes_them(string format, string number, string expected)
    {
        var file = new XlsxFile { Formats = [format] }.Add(
            "S",
            Header + Row($"<c r=\"B3\" s=\"0\"><v>{number}</v></c>")
        );

        Assert.Equal(expected, Assert.Single(Rows(file)).Cells[0].Text);
    }

    /// <summary>What Excel does not show is not what a user means by the first sheet; by name every sheet is there.</summary>
    [Theory]
    [InlineData("rows.xlsx", "thấy")]
    [InlineData("rows.xlsx#Ẩn", "không thấy")]
    [InlineData("rows.xlsx#Khuất", "không thấy")]
    public void A_hidden_sheet_is_read_by_its_name_alone(string name, string expected)
    {
        var hidden = Header + Row("""<c r="B3" t="str"><v>không thấy</v></c>""");
        var file = new XlsxFile()
            .Add("Ẩn", hidden, state: "hidden")
            .Add("Khuất", hidden, state: "veryHidden")
            .Add("Bảng", Header + Row("""<c r="B3" t="str"><v>thấy</v></c>"""));

        Assert.Equal(expected, Assert.Single(Rows(file, name)).Cells[0].Text);
    }

    /// <summary>A vertical tab that Excel escaped: the row has a mistake with its place, the others have none.</summary>
    [Fact]
    public void A_control_character_is_a_mistake_of_its_row()
    {
        var file = new XlsxFile().Add(
            "S",
            Header
                + """<row r="3"><c r="B3" t="str"><v>a_x000B_b</v></c></row><row r="4"><c r="B4" t="str"><v>c</v></c></row>"""
        );

        var rows = Rows(file);

        var mistake = Assert.Single(rows[0].Mistakes);
        Assert.Equal((Kinds.ControlCharacter, "\u000B"), (mistake.Kind, mistake.Location.Text));
        Assert.Empty(rows[1].Mistakes);
    }

    [Fact]
    public void Days_may_be_counted_from_1904() =>
        Assert.Contains(
            "`09/12/2025`",
            Read(
                new XlsxFile { Formats = Formats, Is1904 = true }
                    .Add("S", Header + Row("""<c r="B3" s="1"><v>44538</v></c>"""))
                    .ToBytes(),
                "rows.xlsx"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("rows.xlsx", "`một`")]
    [InlineData("rows.xlsx#Hai", "`hai`")]
    [InlineData("rows.xlsx#HAI", "`hai`")]
    [InlineData("rows.xlsx#Ha", "AG009: The workbook `rows.xlsx` has no sheet `Ha`.")]
    public void A_sheet_is_chosen_by_its_name(string name, string expected)
    {
        var file = new XlsxFile()
            .Add("Một", Header + Row("""<c r="B3" t="str"><v>một</v></c>"""))
            .Add("Hai", Header + Row("""<c r="B3" t="str"><v>hai</v></c>"""));

        Assert.Contains(expected, Read(file.ToBytes(), name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<c r=\"B3\" t=\"s\"><v>7</v></c>")]
    [InlineData("<c r=\"B3\" t=\"s\"><v>-1</v></c>")]
    [InlineData("<c r=\"B3\"><v>x</v></c>")]
    [InlineData("<c r=\"C3\"><v>1</v></c><c r=\"B3\"><v>1</v></c>")]
    [InlineData("<c r=\"ZZZZZZZZ3\"><v>1</v></c>")]
    [InlineData("<c r=\"B3\"><v>1</v>")]
    [InlineData("<c r=\"B3\"><v>&bomb;</v></c>")]
    public void A_broken_sheet_is_a_diagnostic(string cells) =>
        Assert.Contains(
            "AG010",
            Read(new XlsxFile().Add("S", Header + Row(cells)).ToBytes(), "rows.xlsx"),
            StringComparison.Ordinal
        );

    /// <summary>Entities are not even declared.</summary>
    [Fact]
    public void A_document_type_is_a_diagnostic() =>
        Assert.Contains(
            "AG010",
            Read(
                new XlsxFile { Prolog = "<!DOCTYPE x [<!ENTITY a 'a'>]>" }
                    .Add("S", Header)
                    .ToBytes(),
                "rows.xlsx"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_part_that_unpacks_beyond_measure_is_not_unpacked()
    {
        using var file = new MemoryStream();
        file.Write(new XlsxFile().Add("S", Header).ToBytes());
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = package.CreateEntry("xl/media/bomb.bin").Open();
            part.Write(new byte[17 * 1024 * 1024]);
        }

        Assert.Contains("unpacks to 17 MB", Read(file.ToArray(), "rows.xlsx"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5 })]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0 })]
    public void What_is_no_package_is_a_diagnostic(byte[] bytes) =>
        Assert.Contains("AG010", Read(bytes, "rows.xlsx"), StringComparison.Ordinal);

    [Fact]
    public void A_workbook_with_a_password_is_told_from_a_broken_one() =>
        Assert.Contains(
            "protected by a password",
            Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "rows.xlsx"),
            StringComparison.Ordinal
        );

    /// <summary>Every byte of the package changed in turn: never an exception.</summary>
    [Fact]
    public void No_broken_byte_gets_past()
    {
        var bytes = new XlsxFile { Formats = Formats }
            .Add("S", Header + Row("""<c r="B3" s="1"><v>1</v></c>"""))
            .ToBytes();
        for (var i = 0; i < bytes.Length; i += 3)
        {
            var broken = (byte[])bytes.Clone();
            broken[i] ^= 0xFF;
            Assert.NotNull(Read(broken, "rows.xlsx"));
        }
    }

    private static string Row(string cells) => $"<row r=\"3\">{cells}</row>";

    private static List<Row> Rows(XlsxFile file, string name = "rows.xlsx")
    {
        var diagnostics = new DiagnosticBag();
        var source = RowSource.Open(name, new MemoryWorkspace { { "rows.xlsx", file.ToBytes() } }, diagnostics)!;
        var rows = source.Read(diagnostics).ToList();
        Assert.Empty(diagnostics.ToSorted());
        return rows;
    }

    private static string Read(byte[] file, string name) =>
        RowText.Of(name, new MemoryWorkspace { { "rows.xlsx", file } });
}
