using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Drift;

/// <summary>What a program did with a part of its framework.</summary>
public enum DriftState
{
    Unchanged,
    Changed,

    /// <summary>Word for word the same, in another place.</summary>
    Moved,

    /// <summary>The program's own.</summary>
    Added,
    Removed,
}

/// <summary>A part in which a program and its framework differ.</summary>
/// <param name="Path">Keys and ids from the root: <c>clauses/noi-dung/khao-sat</c>; an item without id its number, from 1: <c>clauses/#2</c>.</param>
/// <param name="Label">What people call it: its heading, or how its text begins.</param>
/// <param name="Place">Where the program says it; where the framework does, when the program removed it.</param>
public sealed record DriftEntry(
    string Path,
    string Label,
    DriftState State,
    ImmutableArray<DriftChange> Changes,
    Location Place
);

/// <summary>One thing that was changed in a part: both values, as texts; empty when there is none.</summary>
/// <param name="Key">Of the program file (<c>heading</c>, <c>text</c>, <c>items</c> …), or <c>position</c>: the part that it follows.</param>
public sealed record DriftChange(string Key, string Framework, string Program);

/// <summary>What one row's program did with the framework.</summary>
/// <param name="Name">What the row is called: the province.</param>
/// <param name="Differences">In the order of the program, the removed ones last; none: the framework as it is.</param>
/// <param name="IsFailed">The row's program could not be read; nothing is known of it.</param>
public sealed record DriftRow(string Name, ImmutableArray<DriftEntry> Differences, bool IsFailed = false)
{
    public int Count(DriftState state) => Differences.Count(entry => entry.State == state);
}
