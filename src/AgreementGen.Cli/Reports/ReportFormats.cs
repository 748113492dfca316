namespace AgreementGen.Cli.Reports;

/// <summary>The names of the report formats, and who writes each.</summary>
internal static class ReportFormats
{
    public const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string Junit = "junit";
    private const string Github = "github";

    public static readonly string[] Names = [Text, Json, Sarif, Junit, Github];

    public static IReport Open(string format, ReportContext context) =>
        format switch
        {
            Json => new JsonReport(context),
            Sarif => new SarifReport(context),
            Junit => new JunitReport(context),
            Github => new GithubReport(context),
            _ => new TextReport(context),
        };
}
