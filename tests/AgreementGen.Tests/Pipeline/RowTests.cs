using AgreementGen.Diagnostics;
using AgreementGen.Provinces;
using AgreementGen.Sources;
using AgreementGen.Tabular;

namespace AgreementGen.Tests.Pipeline;

/// <summary>A program with the values of a row in its texts.</summary>
public sealed class RowTests
{
    private const string Table = """"
        ma,Họ tên,ngày,ghi_chu,so
        001,Nguyễn *An* {{ row.ma }},05/9/2026,,12
        002,"Trần <b> & ""Bình""",12/2026,"dòng một
        dòng hai",7
        """";

    [Fact]
    public void Values_are_printed_as_they_are_and_never_read_again() =>
        Assert.Contains(
            "Ông Nguyễn *An* {{ row.ma }} (001)./.",
            Text("- Ông {{ row.ho_ten }} ({{ row.ma }})", row: 1),
            StringComparison.Ordinal
        );

    [Fact]
    public void Emphasis_around_a_value_holds_and_line_breaks_stay() =>
        Assert.Contains(
            "Bà Trần <b> & \"Bình\": dòng một\ndòng hai./.",
            Text("- 'Bà *{{ row[\"Họ tên\"] }}*: {{ row.ghi_chu }}'", row: 2),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("{{ row.so + 1 }}", 1, "13")]
    [InlineData("{{ row.ma == '001' ? 'một' : 'khác' }}", 1, "một")]
    [InlineData("{{ row.so == '12' }}", 1, "true")]
    [InlineData("{{ row.ghi_chu }}", 1, "hết: .")]
    [InlineData("{{ row.ngay | vn.date }}", 1, "05/9/2026")]
    [InlineData("{{ province.committee }} {{ province }}", 1, "Tỉnh ủy Cà Mau")]
    [InlineData("{{ province.merged_from | vn.join }}", 1, "Bạc Liêu và Cà Mau")]
    public void An_expression_can_do_with_a_row_what_it_can_do_with_other_values(
        string text,
        int row,
        string expected
    ) => Assert.Contains(expected, Text($"- \"hết: {text}.\"", row), StringComparison.Ordinal);

    /// <summary>The date of the document, and so of its number line and its standard, may come from the row.</summary>
    [Theory]
    [InlineData(1, "ngày 05 tháng 9 năm 2026")]
    [InlineData(2, "tháng 12 năm 2026")]
    public void The_date_may_come_from_the_row(int row, string expected) =>
        Assert.Contains(expected, Text("- A", row, "date: \"{{ row.ngay }}\""), StringComparison.Ordinal);

    [Fact]
    public void The_province_is_as_it_was_on_that_date()
    {
        const string table = "province,ngay\ndong-nai,29/4/2026\ndong-nai,30/4/2026\n";
        const string program = "date: \"{{ row.ngay }}\"";

        Assert.Contains(
            "tỉnh Đồng Nai",
            Text("- \"{{ province.inline_name }}\"", 1, program, table),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "thành phố Đồng Nai",
            Text("- \"{{ province.inline_name }}\"", 2, program, table),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_mistake_has_its_place_in_the_program_and_its_row()
    {
        var mistake = Assert.Single(Render("- \"Tên: {{ row.hoten }}\"", row: 2).Diagnostics);

        Assert.Equal((Kinds.ExpressionRuntime, "row.hoten"), (mistake.Kind, mistake.Location.Text));
        Assert.Equal(
            (TraceKind.Row, "rows.csv(3,1)"),
            (mistake.Traces[^1].Kind, mistake.Traces[^1].Location.ToString())
        );
    }

    [Fact]
    public void A_row_without_a_date_where_one_should_be_is_told_so()
    {
        var mistake = Assert.Single(Render("- A", row: 1, "date: \"{{ row.ma }}\"").Diagnostics);

        Assert.Equal((Kinds.BadDate, "\"{{ row.ma }}\""), (mistake.Kind, mistake.Location.Text));
    }

    [Theory]
    [InlineData("{{ row.ma = 'x' }}")]
    [InlineData("{{ province.name = 'x' }}")]
    public void Nobody_changes_a_row(string text) =>
        Assert.Equal(Kinds.ExpressionRuntime, Assert.Single(Render($"- \"{text}\"", row: 1).Diagnostics).Kind);

    /// <summary>What is kept from one document for the next is not the row's.</summary>
    [Fact]
    public void One_row_does_not_show_in_the_document_of_another()
    {
        var workspace = Workspace("- \"*{{ row.ma }}* {{ row.ho_ten }}\\n\\n*nghiêng*\"", "", Table);
        var pipeline = new AgreementPipeline(workspace);
        var open = pipeline.Open(workspace.Read("program.yaml", new DiagnosticBag())!, RenderRequest.Default);
        var rows = Rows(workspace);

        var texts = rows.Concat(rows)
            .Select(row => Written(pipeline.Render(open, new RenderRequest { Row = new RowScope(row) })))
            .ToList();

        Assert.Equal(texts[..2], texts[2..]);
        Assert.Contains("002", texts[1], StringComparison.Ordinal);
        Assert.DoesNotContain("001", texts[1], StringComparison.Ordinal);
    }

    private static string Text(string clauses, int row, string head = "", string table = Table) =>
        Written(Render(clauses, row, head, table));

    private static string Written(Rendering rendering)
    {
        Assert.Empty(rendering.Diagnostics.Select(Programs.Show));
        return System.Text.Encoding.UTF8.GetString(AgreementPipeline.Write(rendering, OutputFormat.Txt).Span);
    }

    private static Rendering Render(string clauses, int row, string head = "", string table = Table)
    {
        var workspace = Workspace(clauses, head, table);
        var pipeline = new AgreementPipeline(workspace);
        var open = pipeline.Open(workspace.Read("program.yaml", new DiagnosticBag())!, RenderRequest.Default);
        var values = Rows(workspace)[row - 1];
        var day = pipeline.DayOf(open, values, new DiagnosticBag());
        var province = ProvinceList.Current.Find(values.Find("province")?.Text ?? "ca-mau")!.On(day);
        return pipeline.Render(open, new RenderRequest { Row = new RowScope(values, province) });
    }

    private static MemoryWorkspace Workspace(string clauses, string head, string table) =>
        new() { { "program.yaml", Programs.Minimal(head, clauses) }, { "rows.csv", table } };

    private static List<Row> Rows(IWorkspace workspace) =>
        [.. RowSource.Open("rows.csv", workspace, new DiagnosticBag())!.Read(new DiagnosticBag())];
}
