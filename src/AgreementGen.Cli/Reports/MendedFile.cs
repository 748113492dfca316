using System.Collections.Immutable;
using AgreementGen.Mending;

namespace AgreementGen.Cli.Reports;

/// <summary>What was mended in a file.</summary>
/// <param name="Path">Where the mended file was written; null: it was not.</param>
/// <param name="Backup">What the old file is kept as; null: it is where it was.</param>
/// <param name="Changes">Folded, in the order of the text.</param>
internal sealed record MendedFile(string? Path, string? Backup, ImmutableArray<MendedChange> Changes)
{
    /// <summary>In how many places.</summary>
    public int Count => Changes.Sum(change => 1 + change.Repeats.Length);
}
