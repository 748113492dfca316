using System.Collections.Frozen;
using System.Collections.Immutable;
using AgreementGen.Agreements;

namespace AgreementGen.Tabular;

/// <summary>The columns of a table: each by its name, and by that name without marks (<c>Họ tên</c> is <c>ho_ten</c> too) where it is one column's only.</summary>
public sealed class RowHeader
{
    private readonly FrozenDictionary<string, int> _byName;

    public RowHeader(ImmutableArray<string> names)
    {
        Names = names;
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
            byName[names[i]] = i;
        var folded = names
            .Select((name, i) => (Name: Nearest.Fold(name), Index: i))
            .ToLookup(name => name.Name, StringComparer.Ordinal);
        foreach (var group in folded.Where(group => group.Count() == 1))
            byName.TryAdd(group.Key, group.First().Index);
        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>As they were written, in their order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>All names that find a column, with its index.</summary>
    public IEnumerable<KeyValuePair<string, int>> All => _byName;

    /// <summary>-1 when there is no such column.</summary>
    public int IndexOf(string column) => _byName.TryGetValue(column, out var index) ? index : -1;
}
