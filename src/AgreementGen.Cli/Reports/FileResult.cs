using System.Collections.Immutable;
using AgreementGen.Cli.Outputs;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>What became of one file: it was linted, or a document was made of it.</summary>
/// <param name="Path">As typed; <c>-</c> is standard input.</param>
internal sealed record FileResult(string Path, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was written; empty when there were errors.</summary>
    public ImmutableArray<PlannedOutput> Written { get; init; } = [];

    /// <summary>What was mended in it; null when that was not asked for, or it is none that is mended.</summary>
    public MendedFile? Mended { get; init; }

    /// <summary>Id of the standard that it was held against; null when it did not come to that.</summary>
    public string? Standard { get; init; }

    /// <summary>Findings that comments in it silenced.</summary>
    public int Suppressed { get; init; }

    /// <summary>Findings that the baseline knows.</summary>
    public int Known { get; init; }

    /// <summary>What was recognised in it, as text; null when nobody asked.</summary>
    public string? Outline { get; init; }

    /// <summary>What became of the rows of a table; null when there is none.</summary>
    public RowCounts? Rows { get; init; }

    public int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
