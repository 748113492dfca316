using System.Text.Json;
using AgreementGen.Cli.Reports;

namespace AgreementGen.Cli.Tests.Reports;

/// <summary>
/// The SARIF report is what the standard says. <c>sarif-2.1.0.json</c> holds the objects that we write, with the properties, types and
/// requirements that OASIS SARIF 2.1.0 gives them (sections 3.13 to 3.54); what we do not write is not in it.
/// </summary>
public sealed class SarifReportTests
{
    private static readonly JsonSchemaCheck Schema = new(
        File.ReadAllText(TestRepository.Path("tests/AgreementGen.Cli.Tests/Reports/sarif-2.1.0.json"))
    );

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void It_conforms(string language) =>
        Assert.Empty(Schema.Check(ReportLab.Tell("sarif", ReportedTask.Lint, language)));

    [Fact]
    public void Thousands_of_places_conform() =>
        Assert.Empty(Schema.Check(ReportLab.Tell("sarif", ReportedTask.Lint, "vi", ReportLab.Repeated())));

    /// <summary>What was mended is no result; what is left is.</summary>
    [Fact]
    public void A_mending_conforms() =>
        Assert.Equal(
            ReportLab.Tell("sarif", ReportedTask.Lint, "vi", ReportLab.Results[3]),
            ReportLab.Tell("sarif", ReportedTask.Lint, "vi", ReportLab.Mended())
        );

    [Fact]
    public void Without_findings_it_conforms_too() =>
        Assert.Empty(Schema.Check(ReportLab.Tell("sarif", ReportedTask.Lint, "vi", ReportLab.Results[0])));

    [Theory]
    [InlineData("\"text\":", "\"txt\":")]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"startLine\": 1", "\"startLine\": 0")]
    [InlineData("\"executionSuccessful\":", "\"success\":")]
    public void What_is_spoilt_does_not(string right, string wrong)
    {
        var report = ReportLab.Tell("sarif", ReportedTask.Lint);
        Assert.Contains(right, report, StringComparison.Ordinal);

        Assert.NotEmpty(Schema.Check(report.Replace(right, wrong, StringComparison.Ordinal)));
    }

    /// <summary>3.27.6: the index leads to the rule of that id.</summary>
    [Fact]
    public void Every_result_leads_to_its_rule()
    {
        using var report = JsonDocument.Parse(ReportLab.Tell("sarif", ReportedTask.Lint));
        var run = report.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(
            run.GetProperty("results").EnumerateArray(),
            result =>
                Assert.Equal(
                    result.GetProperty("ruleId").GetString(),
                    rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                )
        );
    }

    /// <summary>The page of a rule is its help.</summary>
    [Fact]
    public void A_rule_brings_its_page()
    {
        var report = ReportLab.Tell("sarif", ReportedTask.Lint);

        Assert.Contains("## Cách sửa", report, StringComparison.Ordinal);
        Assert.Contains("Nghị định 30/2020/NĐ-CP, Phụ lục I", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b%,:.yaml", "a%20b%25%2C%3A.yaml")]
    [InlineData("./văn/bản.docx", "v%C4%83n/b%E1%BA%A3n.docx")]
    [InlineData("../a.docx", "../a.docx")]
    [InlineData("/tệp/a.docx", "file:///t%E1%BB%87p/a.docx")]
    [InlineData("<stdin>", "stdin")]
    public void A_path_becomes_a_reference(string path, string uri)
    {
        Assert.Equal(uri, ArtifactUri.Of(path));
        Assert.True(Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out _));
    }
}
