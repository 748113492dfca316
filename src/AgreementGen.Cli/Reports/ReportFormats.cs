namespace AgreementGen.Cli.Reports;

/// <summary>The names of the report formats, and who writes each.</summary>
internal static class ReportFormats
{
    public const string Text = "text";
    public const string Json = "json";

    public static readonly string[] Names = [Text, Json];

    /// <param name="results">Where a report without messages of its own goes.</param>
    public static IReport Open(
        string format,
        Session session,
        Palette palette,
        TextWriter results,
        TextWriter messages
    ) =>
        format switch
        {
            Json => new JsonReport(session.Texts.Language, results),
            _ => new TextReport(session.Texts, palette, session.Loudness, results, messages),
        };
}
