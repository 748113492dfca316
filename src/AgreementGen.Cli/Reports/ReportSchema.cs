namespace AgreementGen.Cli.Reports;

/// <summary>The JSON Schema (draft 2020-12) of the JSON report, from the file beside this one.</summary>
internal static class ReportSchema
{
    private const string Name = "report.schema.json";

    public static string ToJson()
    {
        using var stream =
            typeof(ReportSchema).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"{Name} is not part of this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
