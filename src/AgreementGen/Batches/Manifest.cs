using System.Collections.Immutable;

namespace AgreementGen.Batches;

/// <summary>What a run has made, and of what; the same run gives the same manifest to the byte.</summary>
public sealed record Manifest
{
    /// <summary>Of the tool that made it.</summary>
    public required string Version { get; init; }

    /// <summary>Which part of the rows it tells of.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether the run came to its end.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Path and digest of every file that went in, in the order of the paths.</summary>
    public ImmutableSortedDictionary<string, Digest> Inputs { get; init; } =
        ImmutableSortedDictionary.Create<string, Digest>(StringComparer.Ordinal);

    /// <summary>What was asked for on the command line, by which runs are told apart.</summary>
    public ImmutableSortedDictionary<string, string> Settings { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Of all parts together: how many rows there are to make documents of, and the digest of their keys.</summary>
    public RowTotal Rows { get; init; } = new(0, default);

    /// <summary>Of the values that the leak check looked for.</summary>
    public Digest Values { get; init; }

    /// <summary>In the order of the rows.</summary>
    public ImmutableArray<ManifestEntry> Files { get; init; } = [];

    /// <summary>In the order of the rows.</summary>
    public ImmutableArray<ManifestFailure> Failures { get; init; } = [];

    /// <summary>Documents of earlier runs that no row stands for any more, in the order of their paths.</summary>
    public ImmutableArray<ManifestEntry> Stale { get; init; } = [];

    /// <summary><c>manifest.json</c>; of a part <c>manifest.3-of-7.json</c>, so that parts may share a folder.</summary>
    public static string FileName(Shard shard) =>
        shard.IsWhole ? "manifest.json" : $"manifest.{shard.Index}-of-{shard.Count}.json";

    /// <summary>The journal beside it, which is also what a run holds so that no other can go on in the folder.</summary>
    public static string JournalName(Shard shard) => $".{FileName(shard)}.journal";
}

/// <summary>How many rows, and the digest of their keys in order.</summary>
public sealed record RowTotal(int Count, Digest Keys);
