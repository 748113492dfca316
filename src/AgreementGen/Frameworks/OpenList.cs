using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>A list whose items can move.</summary>
/// <param name="owner">The item that it belongs to; null for the whole.</param>
internal sealed class OpenList(OpenItem? owner)
{
    public OpenItem? Owner { get; } = owner;

    public LinkedList<OpenItem> Items { get; } = [];

    /// <summary>Whether an item moved into it, out of it or below it.</summary>
    public bool IsChanged { get; private set; }

    public void Touch()
    {
        for (var list = this; list is not null; list = list.Owner?.Home)
            list.IsChanged = true;
    }

    /// <summary>The list as it is now.</summary>
    public ImmutableArray<YamlNode> Close() => [.. Items.Select(item => item.Close())];
}

/// <summary>An item of a list whose items can move.</summary>
/// <param name="home">The list that it was in at first.</param>
internal sealed class OpenItem(YamlNode node, OpenList home)
{
    public OpenList Home { get; set; } = home;

    /// <summary>The lists below it, each with its key.</summary>
    public List<(YamlEntry Entry, OpenList List)> Lists { get; } = [];

    /// <summary>What keeps it from being changed: the nearest that is locked, from itself outwards, with the key that locks it.</summary>
    public (YamlNode Item, YamlScalar Key)? Lock => Locks.Of(node) is { } key ? (node, key) : Home.Owner?.Lock;

    /// <summary>Whether it is another item or stands below it.</summary>
    public bool IsIn(OpenItem other)
    {
        for (var item = this; item is not null; item = item.Home.Owner)
        {
            if (item == other)
                return true;
        }
        return false;
    }

    public YamlNode Close()
    {
        if (node is not YamlMapping mapping)
            return node;
        foreach (var (entry, list) in Lists.Where(below => below.List.IsChanged))
        {
            var items = ((YamlSequence)entry.Value) with { Items = list.Close() };
            mapping = mapping with { Entries = mapping.Entries.Replace(entry, entry with { Value = items }) };
        }
        return mapping;
    }
}
