namespace AgreementGen.Cli.Reports;

/// <summary>How many rows there were, and what became of them; how many documents of earlier runs no row stands for.</summary>
internal sealed record RowCounts(int Total, int Written, int Unchanged, int Failed, int Stale)
{
    /// <summary>How many a dry run would write; null of a run that writes.</summary>
    public int? Planned { get; init; }
}
