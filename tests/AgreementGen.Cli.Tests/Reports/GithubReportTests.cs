using AgreementGen.Cli.Reports;

namespace AgreementGen.Cli.Tests.Reports;

public sealed class GithubReportTests
{
    private readonly string[] _lines = ReportLab.Tell("github", ReportedTask.Lint, "en").TrimEnd('\n').Split('\n');

    [Fact]
    public void A_finding_is_one_line() =>
        Assert.All(_lines, line => Assert.Matches("^::(error|warning|notice) file=[^:]+::[^\r]+$", line));

    [Fact]
    public void What_would_end_a_property_or_a_line_is_escaped()
    {
        var line = _lines.Single(line => line.Contains("empty-text", StringComparison.Ordinal));

        Assert.StartsWith(
            "::error file=thư mục/a b%25%2C%3A.yaml,line=1,endLine=1,col=8,endColumn=18,title=AG",
            line,
            StringComparison.Ordinal
        );
        Assert.Contains("ti%0Atle%0D %25:,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_left_out_where_a_place_has_several_lines() =>
        Assert.Contains(_lines, line => line.Contains(",line=3,endLine=4,title=ND30-QH-02", StringComparison.Ordinal));

    [Fact]
    public void A_document_has_paragraphs_and_how_many_more() =>
        Assert.Contains(
            _lines,
            line =>
                line.StartsWith(
                    "::error file=c.docx,title=ND30-QH-02 quoc-hieu-look::paragraph 2, Điều 1: ",
                    StringComparison.Ordinal
                ) && line.EndsWith("and 2 other paragraphs: 3, 4", StringComparison.Ordinal)
        );

    [Fact]
    public void Which_standard_was_chosen_is_no_annotation() =>
        Assert.DoesNotContain(_lines, line => line.Contains("AG060", StringComparison.Ordinal));
}
