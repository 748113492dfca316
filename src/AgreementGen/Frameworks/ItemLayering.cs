using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>
/// Lays a list with ids over another: an item whose id stands below, at any depth, is laid over that one or takes it away; any other is
/// new and comes last, unless it says where it goes.
/// </summary>
/// <param name="isFree">Whether it is a list of free values, in which nothing is looked for below the list itself.</param>
internal sealed class ItemLayering(Layering layering, bool isFree)
{
    /// <summary>Keys of an item with items of their own.</summary>
    public static readonly string[] ListKeys = ["items", "clauses"];

    private readonly Dictionary<string, ItemPatch> _byId = new(StringComparer.Ordinal);
    private readonly List<ItemPatch> _patches = [];
    private int _unmet;

    public YamlSequence Lay(YamlSequence upper, YamlSequence lower)
    {
        foreach (var item in upper.Items)
            Add(ItemPatch.Of(item, layering.Diagnostics));
        var items = Rewrite(lower.Items, locked: null);
        items = Append(items, lower);
        if (_patches.Exists(patch => patch.Placement is not null))
            items = new ItemPlacement(layering, items).Place(_patches);
        return upper with { Items = items };
    }

    private void Add(ItemPatch patch)
    {
        if (patch.Id is { } id && !_byId.TryAdd(id.Value, patch))
        {
            var again = new Diagnostic(Kinds.DuplicateId, id.Location, id.Value);
            layering.Diagnostics.Add(again.With(TraceKind.FirstDefined, _byId[id.Value].Id!.Location));
            return;
        }
        _patches.Add(patch);
        _unmet += patch.Id is null ? 0 : 1;
    }

    /// <summary>The items below with the patches of their ids; the same array when none is met.</summary>
    /// <param name="locked">What locks the item that they belong to.</param>
    private ImmutableArray<YamlNode> Rewrite(ImmutableArray<YamlNode> items, YamlScalar? locked)
    {
        ImmutableArray<YamlNode>.Builder? rewritten = null;
        for (var i = 0; i < items.Length && (_unmet > 0 || rewritten is not null); i++)
        {
            var item = Rewrite(items[i], locked);
            if (rewritten is null && !ReferenceEquals(item, items[i]))
            {
                rewritten = ImmutableArray.CreateBuilder<YamlNode>(items.Length);
                rewritten.AddRange(items.AsSpan()[..i]);
            }
            if (item is not null)
                rewritten?.Add(item);
        }
        return rewritten is null ? items : rewritten.DrainToImmutable();
    }

    /// <summary>Null when the item is taken away.</summary>
    private YamlNode? Rewrite(YamlNode item, YamlScalar? locked)
    {
        if (item is not YamlMapping mapping)
            return item;
        locked ??= Locks.Of(mapping);
        if (ItemId.Of(mapping) is { } id && _byId.TryGetValue(id.Value, out var patch) && !patch.IsKnown)
        {
            patch.IsKnown = true;
            _unmet--;
            if (patch.Removal is { } removal)
                return Remove(mapping, removal, id, locked);
            mapping = Lay((YamlMapping)patch.Content, mapping, id, locked);
        }
        return isFree ? mapping : RewriteBelow(mapping, locked);
    }

    private YamlMapping? Remove(YamlMapping item, YamlScalar removal, YamlScalar id, YamlScalar? locked)
    {
        if (locked is not null)
        {
            layering.Locks.ReportChange(removal, id.Value, locked);
            return item;
        }
        layering.Locks.ReportLost(removal.Location, item);
        if (!isFree)
            Rescue(item, id);
        return null;
    }

    /// <summary>What stands in a removed item and is placed elsewhere goes there as it is.</summary>
    private void Rescue(YamlMapping removed, YamlScalar removedId)
    {
        foreach (var key in ListKeys)
        {
            if (removed.Find(key)?.Value is not YamlSequence list)
                continue;
            foreach (var item in list.Items.OfType<YamlMapping>())
            {
                Rescue(item, removedId);
                if (ItemId.Of(item) is not { } id || !_byId.TryGetValue(id.Value, out var patch) || patch.IsKnown)
                    continue;
                if (patch is { Placement: null, Removal: null })
                    layering.Diagnostics.Add(Kinds.RemovedAround, patch.Id!.Location, id.Value, removedId.Value);
                patch.IsKnown = patch.Placement is null || patch.Removal is not null;
                patch.Content = layering.Lay((YamlMapping)patch.Content, item);
                _unmet--;
            }
        }
    }

    private YamlMapping Lay(YamlMapping upper, YamlMapping lower, YamlScalar id, YamlScalar? locked)
    {
        if (locked is null)
            return layering.Lay(upper, lower, isFree);
        foreach (var (key, value) in upper.Entries)
        {
            if (lower.Find(key.Value) is not { } below || !YamlComparison.Instance.Equals(value, below.Value))
                layering.Locks.ReportChange(key, id.Value, locked);
        }
        return lower;
    }

    private YamlMapping RewriteBelow(YamlMapping item, YamlScalar? locked)
    {
        foreach (var key in ListKeys)
        {
            if (_unmet == 0 || item.Find(key) is not { Value: YamlSequence list } entry)
                continue;
            var items = Rewrite(list.Items, locked);
            if (items != list.Items)
                item = item with
                {
                    Entries = item.Entries.Replace(entry, entry with { Value = list with { Items = items } }),
                };
        }
        return item;
    }

    /// <summary>What is new comes last, in its order; what stands below word for word is not new.</summary>
    private ImmutableArray<YamlNode> Append(ImmutableArray<YamlNode> items, YamlSequence lower)
    {
        var all = items.ToBuilder();
        HashSet<YamlNode>? standing = null;
        foreach (var patch in _patches)
        {
            if (patch.IsKnown)
                continue;
            if (patch.Removal is { } removal)
                ReportUnknown(patch, removal, lower);
            else if (patch.Id is not null || (standing ??= Standing(lower)).Add(patch.Content))
                all.Add(isFree ? patch.Content : layering.Settle(patch.Content));
        }
        return all.ToImmutable();
    }

    private static HashSet<YamlNode> Standing(YamlSequence lower) =>
        lower.Items.Where(item => ItemId.Of(item) is null).ToHashSet(YamlComparison.Instance);

    private void ReportUnknown(ItemPatch patch, YamlScalar removal, YamlSequence lower)
    {
        if (patch.Id is { } id)
            UnknownItem.Report(removal.Value, id, lower.Items, layering.Diagnostics);
        else
            layering.Diagnostics.Add(Kinds.RemovalWithoutId, removal.Location);
    }
}
