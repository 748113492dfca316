using AgreementGen.Cli.Reports;

namespace AgreementGen.Cli.Tests.Reports;

/// <summary>The JSON report is what its published schema says.</summary>
public sealed class JsonReportTests
{
    private static readonly JsonSchemaCheck Schema = new(ReportSchema.ToJson());

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void A_lint_conforms(string language) =>
        Assert.Empty(Schema.Check(ReportLab.Tell("json", ReportedTask.Lint, language)));

    [Fact]
    public void Thousands_of_places_conform() =>
        Assert.Empty(Schema.Check(ReportLab.Tell("json", ReportedTask.Lint, "vi", ReportLab.Repeated())));

    [Fact]
    public void A_mending_conforms()
    {
        var report = ReportLab.Tell("json", ReportedTask.Lint, "vi", ReportLab.Mended());

        Assert.Contains("\"changes\": [", report, StringComparison.Ordinal);
        Assert.Empty(Schema.Check(report));
        Assert.NotEmpty(Schema.Check(report.Replace("\"what\":", "\"was\":", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_rendering_conforms() =>
        Assert.Empty(
            Schema.Check(ReportLab.Tell("json", ReportedTask.Render, "vi", ReportLab.Rendered(), ReportLab.Results[2]))
        );

    /// <summary>The schema is strict: what it does not know, and what is missing, does not pass.</summary>
    [Theory]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"fatal\"")]
    [InlineData("\"paragraph\": 2", "\"paragraph\": 0")]
    [InlineData("\"exit_code\": 1", "\"exit_code\": 7")]
    [InlineData("\"files\":", "\"fils\":")]
    [InlineData("\"fact\":", "\"facts\":")]
    public void What_is_spoilt_does_not(string right, string wrong)
    {
        var report = ReportLab.Tell("json", ReportedTask.Lint);
        Assert.Contains(right, report, StringComparison.Ordinal);

        Assert.NotEmpty(Schema.Check(report.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_trace_is_in_the_schema() =>
        Assert.All(
            Enum.GetNames<Diagnostics.TraceKind>(),
            name =>
                Assert.Contains(
                    $"\"{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name)}\"",
                    ReportSchema.ToJson(),
                    StringComparison.Ordinal
                )
        );
}
