using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Batches;

/// <summary>What is to be done with a row.</summary>
/// <param name="Title">What people call the row: its province, else its key.</param>
/// <param name="Variant">The program that its document is made from.</param>
/// <param name="File">Below the output folder, with <c>/</c>; null when there are mistakes.</param>
/// <param name="Input">Of all that the document is made of; nothing when it is another part's.</param>
/// <param name="Mistakes">Why no document can be made.</param>
internal readonly record struct PlannedRow(
    int Number,
    string Key,
    string Title,
    ProgramVariant Variant,
    string? File,
    Digest Input,
    ImmutableArray<Diagnostic> Mistakes
);

/// <summary>All names before anything is written.</summary>
/// <param name="Rows">Of this part of the run, in their order.</param>
/// <param name="Total">Of all parts.</param>
/// <param name="Values">What the leak check looks for.</param>
internal sealed record BatchPlan(ImmutableArray<PlannedRow> Rows, RowTotal Total, UniqueValues Values);
