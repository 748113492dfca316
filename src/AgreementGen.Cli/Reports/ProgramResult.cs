using System.Collections.Immutable;
using AgreementGen.Cli.Outputs;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>What became of one program file.</summary>
/// <param name="Program">The path as typed; <c>-</c> is standard input.</param>
/// <param name="Written">What was written; empty when there were errors.</param>
internal sealed record ProgramResult(
    string Program,
    ImmutableArray<PlannedOutput> Written,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>What became of the rows of a table; null when there is none.</summary>
    public RowCounts? Rows { get; init; }

    public int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}

/// <summary>How many rows there were, and what became of them; how many documents of earlier runs no row stands for.</summary>
internal sealed record RowCounts(int Total, int Written, int Unchanged, int Failed, int Stale)
{
    /// <summary>How many a dry run would write; null of a run that writes.</summary>
    public int? Planned { get; init; }
}
