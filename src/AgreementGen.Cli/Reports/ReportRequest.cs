using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>Which command reports.</summary>
internal enum ReportedTask
{
    /// <summary>Written files are the result, findings are messages.</summary>
    Render,

    /// <summary>Findings are the result.</summary>
    Lint,
}

/// <summary>What a report is asked for.</summary>
/// <param name="Format">Null: text.</param>
/// <param name="File">The report file; null for none.</param>
internal sealed record ReportRequest(ReportedTask Task, string? Format, string? File)
{
    /// <summary>The least severity that is told.</summary>
    public Severity Least { get; init; } = Severity.Note;

    /// <summary>The least severity that makes the run fail.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>Standard output is taken.</summary>
    public bool IsDocumentOnOutput { get; init; }
}

/// <summary>What a report is made with.</summary>
/// <param name="Results">Where results go.</param>
/// <param name="Messages">Where the rest goes, for a format that parts them.</param>
internal sealed record ReportContext(
    Session Session,
    ReportRequest Request,
    Palette Palette,
    TextWriter Results,
    TextWriter Messages
)
{
    public Resources.Texts Texts => Session.Texts;

    public bool IsLint => Request.Task == ReportedTask.Lint;
}
