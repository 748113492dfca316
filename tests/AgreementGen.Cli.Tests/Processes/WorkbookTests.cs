using AgreementGen.Tests.Tabular;

namespace AgreementGen.Cli.Tests.Processes;

/// <summary>A workbook through the program itself: the package that reads it must work as the program was compiled.</summary>
public sealed class WorkbookTests : IDisposable
{
    private const string Program = """
        template: chuong-trinh-phoi-hop
        title: về công tác phối hợp
        date: "{{ row.ngay }}"
        parties:
          - { id: a, system: state, name: "Sở Nội vụ {{ row.noi }}", symbol: SNV, signer: { position: Giám đốc } }
          - { id: b, system: party, name: Ban Tổ chức Tỉnh ủy, symbol: BTCTU, signer: { position: Trưởng Ban } }
        clauses:
          - heading: Mục đích
            text: "Mã {{ row.id }}: {{ row.so_lop }} lớp tại {{ row.noi }}."
        """;

    private const string Rows = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
        <row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" s="1"><v>46006</v></c><c r="D2" s="0"><v>12</v></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>0013</t></is></c><c r="B3" t="s"><v>6</v></c><c r="C3" s="1"><v>46007</v></c><c r="D3"><f>1+2</f><v>3</v></c></row>
        """;

    private static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal);

    private readonly string _folder = Directory.CreateTempSubdirectory("workbook-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Texts with leading zeros, dates, numbers, the value of a formula.</summary>
    [Fact]
    public async Task Gives_the_documents_that_the_same_rows_give_as_text()
    {
        var workbook = new XlsxFile
        {
            Formats = ["0", "14"],
            Strings =
            [
                "<t>id</t>",
                "<t>noi</t>",
                "<t>ngay</t>",
                "<t>so_lop</t>",
                "<t>0012</t>",
                "<r><t xml:space=\"preserve\">thành phố </t></r><r><t>Huế</t></r>",
                "<t>tỉnh Cà Mau</t>",
            ],
        }.Add("Danh sách", Rows);
        Write("rows.xlsx", workbook.ToBytes());
        Write("rows.csv", "id,noi,ngay,so_lop\n0012,thành phố Huế,15/12/2025,12\n0013,tỉnh Cà Mau,16/12/2025,3\n"u8);
        Write("program.yaml", System.Text.Encoding.UTF8.GetBytes(Program));

        foreach (var form in (string[])["txt", "docx"])
        {
            var ofWorkbook = await RunAsync("rows.xlsx#Danh sách", form);
            Assert.Equal(["0012." + form, "0013." + form], ofWorkbook.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(await RunAsync("rows.csv", form), ofWorkbook);
        }
    }

    private void Write(string name, ReadOnlySpan<byte> bytes) => File.WriteAllBytes(Path.Join(_folder, name), bytes);

    /// <summary>The documents by their names.</summary>
    private async Task<Dictionary<string, string>> RunAsync(string table, string form)
    {
        var output = $"out-{form}-{table.Split('#')[0]}";
        var result = await Tool.RunAsync(
            _folder,
            Nothing,
            "",
            ["batch", "program.yaml", "--data", table, "-o", output, "--to", form, "--lang", "en"]
        );
        Assert.True(result.ExitCode == 0, result.Errors);
        return Directory
            .EnumerateFiles(Path.Join(_folder, output), "0*")
            .ToDictionary(
                path => Path.GetFileName(path),
                path => Convert.ToHexString(File.ReadAllBytes(path)),
                StringComparer.Ordinal
            );
    }
}
