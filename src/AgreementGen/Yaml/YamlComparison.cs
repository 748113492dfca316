using System.Diagnostics.CodeAnalysis;

namespace AgreementGen.Yaml;

/// <summary>Two nodes are alike when they say the same, wherever they stand and however they are quoted.</summary>
public sealed class YamlComparison : IEqualityComparer<YamlNode>
{
    public static readonly YamlComparison Instance = new();

    public bool Equals(YamlNode? one, YamlNode? other) =>
        ReferenceEquals(one, other)
        || (one, other) switch
        {
            (YamlScalar a, YamlScalar b) => a.Value == b.Value && a.IsNull == b.IsNull,
            (YamlSequence a, YamlSequence b) => a.Items.AsSpan().SequenceEqual(b.Items.AsSpan(), this),
            (YamlMapping a, YamlMapping b) => AreAlike(a, b),
            _ => false,
        };

    public int GetHashCode([DisallowNull] YamlNode node) =>
        node switch
        {
            YamlScalar scalar => scalar.Value.GetHashCode(StringComparison.Ordinal),
            YamlSequence list => list.Items.Aggregate(1, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
            YamlMapping mapping => mapping.Entries.Sum(HashOf),
            _ => 0,
        };

    private int HashOf(YamlEntry entry) => HashCode.Combine(GetHashCode(entry.Key), GetHashCode(entry.Value)) >> 8;

    /// <summary>The order of keys counts for nothing.</summary>
    private bool AreAlike(YamlMapping one, YamlMapping other)
    {
        if (one.Entries.Length != other.Entries.Length)
            return false;
        var keys = new YamlKeys(other);
        foreach (var (key, value) in one.Entries)
        {
            if (keys.Find(key.Value) is not { } entry || !Equals(value, entry.Value))
                return false;
        }
        return true;
    }
}
