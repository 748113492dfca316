using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Drift;

namespace AgreementGen.Batches;

/// <summary>What became of a row.</summary>
public enum RowStatus
{
    /// <summary>Its document was made and written.</summary>
    Written,

    /// <summary>Its document was there already, made of the same.</summary>
    Unchanged,

    /// <summary>Its document would be written, if this were no dry run.</summary>
    Planned,

    /// <summary>There is no document; the diagnostics say why.</summary>
    Failed,
}

/// <summary>A row that is done.</summary>
/// <param name="Number">From 1.</param>
/// <param name="File">Below the output folder; null when it has no name.</param>
/// <param name="Diagnostics">Each with the row among its traces, unless its place is the row itself.</param>
public sealed record RowOutcome(
    int Number,
    string Key,
    string? File,
    RowStatus Status,
    ImmutableArray<Diagnostic> Diagnostics
);

/// <summary>Hears how a run goes, from one thread at a time.</summary>
public interface IBatchObserver
{
    /// <summary>All names are known, and nothing is written yet.</summary>
    /// <param name="rows">How many rows there will be outcomes of.</param>
    void Begin(int rows);

    /// <summary>A row is done; rows come in their order.</summary>
    void Add(RowOutcome outcome);
}

/// <summary>What a run came to.</summary>
/// <param name="Diagnostics">What belongs to no row.</param>
/// <param name="Manifest">As it was written; null when the run did not begin, or was a dry one.</param>
/// <param name="IsInterrupted">It was asked to stop before its end.</param>
public sealed record BatchResult(ImmutableArray<Diagnostic> Diagnostics, Manifest? Manifest, bool IsInterrupted)
{
    /// <summary>What each row did with the program, when it was asked for and all rows are known.</summary>
    public DriftReport? Drift { get; init; }
}
