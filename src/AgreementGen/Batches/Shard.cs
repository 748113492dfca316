using System.Globalization;
using System.Runtime.InteropServices;

namespace AgreementGen.Batches;

/// <summary>A part of a run: part <see cref="Index"/> (from 1) of <see cref="Count"/>. Which rows are its own follows from their keys alone.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Shard(int Index, int Count)
{
    private const int MostShards = 100_000;

    /// <summary>All rows.</summary>
    public static readonly Shard Whole = new(1, 1);

    public bool IsWhole => Count == 1;

    /// <summary><c>3/7</c>.</summary>
    public static bool TryParse(string text, out Shard shard)
    {
        shard = Whole;
        if (
            text.Split('/') is not [var index, var count]
            || !TryParsePart(index, out var i)
            || !TryParsePart(count, out var n)
        )
            return false;
        shard = new(i, n);
        return i <= n;
    }

    /// <summary>Whether the row of this key belongs to the part: every machine says the same.</summary>
    public bool Holds(string key) => IsWhole || Digest.Of(key).A % (ulong)Count == (ulong)(Index - 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private static bool TryParsePart(string text, out int part) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out part) && part is >= 1 and <= MostShards;
}
