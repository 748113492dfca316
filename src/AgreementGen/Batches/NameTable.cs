namespace AgreementGen.Batches;

/// <summary>The names that are taken, by their digests, so that a million of them are not held as texts.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<UInt128, int> _takers = [];
    private readonly Dictionary<UInt128, int> _folders = [];

    /// <summary>Takes a key for a row; the row that has it already when it is taken, else 0.</summary>
    public int TakeKey(string key, int row) => Take(_takers, "key:" + key, row);

    /// <summary>Takes a path for a row, with the folders in it; the row that stands in its way, else 0.</summary>
    public int TakePath(string path, int row)
    {
        var folded = DocumentName.Fold(path);
        for (var end = folded.IndexOf('/', StringComparison.Ordinal); end >= 0; end = folded.IndexOf('/', end + 1))
        {
            var folder = folded[..end];
            if (_takers.TryGetValue(Hash("path:" + folder), out var file))
                return file;
            _folders.TryAdd(Hash("path:" + folder), row);
        }
        return _folders.TryGetValue(Hash("path:" + folded), out var taker)
            ? taker
            : Take(_takers, "path:" + folded, row);
    }

    private static int Take(Dictionary<UInt128, int> takers, string name, int row)
    {
        var hash = Hash(name);
        return takers.TryAdd(hash, row) ? 0 : takers[hash];
    }

    private static UInt128 Hash(string name)
    {
        var digest = Digest.Of(name);
        return new UInt128(digest.A, digest.B);
    }
}
