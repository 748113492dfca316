using AgreementGen.Diagnostics;
using AgreementGen.Provinces;
using AgreementGen.Sources;
using AgreementGen.Tabular;

namespace AgreementGen.Tests.Tabular;

public sealed class RowSourceTests
{
    [Theory]
    [InlineData("provinces", 34)]
    [InlineData("provinces-2004", 63)]
    public void The_provinces_are_a_table(string name, int count)
    {
        var rows = Open(name).Read(new DiagnosticBag()).ToList();

        Assert.Equal(count, rows.Count);
        Assert.Equal(Enumerable.Range(1, count), rows.Select(row => row.Number));
        Assert.All(
            rows,
            row => Assert.Equal(row.Find("province")!.Value.Text, row.Find("province")!.Value.Location.Text)
        );
        Assert.Equal(name == "provinces" ? ProvinceList.Current : ProvinceList.Former, Open(name).Provinces);
    }

    [Theory]
    [InlineData("rows.xls")]
    [InlineData("rows.ods")]
    [InlineData("rows")]
    [InlineData("")]
    public void Other_kinds_of_tables_are_refused(string name)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(RowSource.Open(name, new MemoryWorkspace(), diagnostics));
        Assert.Equal(Kinds.UnknownRowSource, Assert.Single(diagnostics.ToSorted()).Kind);
    }

    [Theory]
    [InlineData("nowhere.csv")]
    [InlineData("nowhere.yaml")]
    [InlineData("nowhere.xlsx")]
    public void A_file_that_is_not_there_is_a_diagnostic(string name)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Empty(Open(name).Read(diagnostics));
        Assert.Equal(Kinds.FileNotFound, Assert.Single(diagnostics.ToSorted()).Kind);
    }

    /// <summary>A column is found by its name, and by it without marks where only one column is meant.</summary>
    [Fact]
    public void Columns_have_a_plain_name_too()
    {
        var header = new RowHeader(["Họ tên", "Số", "so", "Ghi chú", "ghi chu"]);

        Assert.Equal(
            [0, 0, 1, 2, 3, 4, -1, -1],
            Find("Họ tên", "ho_ten", "Số", "so", "Ghi chú", "ghi chu", "ghi_chu", "khác")
        );

        IEnumerable<int> Find(params string[] names) => names.Select(header.IndexOf);
    }

    /// <summary>Read twice, the same rows: nothing is used up.</summary>
    [Fact]
    public void A_table_can_be_read_again()
    {
        var source = RowSource.Open(
            "a.csv",
            new MemoryWorkspace { { "a.csv", "a,b\n1,2\n3,4\n" } },
            new DiagnosticBag()
        )!;

        Assert.Equal(Texts(), Texts());

        List<string> Texts() =>
            [.. source.Read(new DiagnosticBag()).SelectMany(row => row.Cells).Select(cell => cell.Text)];
    }

    private static IRowSource Open(string name) => RowSource.Open(name, new MemoryWorkspace(), new DiagnosticBag())!;
}
