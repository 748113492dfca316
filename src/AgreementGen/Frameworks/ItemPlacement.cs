using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>
/// Moves items of a list, and of the lists below it, before or after others: one after the other, in the order of the layer. Several
/// after the same item keep their order.
/// </summary>
internal sealed class ItemPlacement
{
    private readonly Layering _layering;
    private readonly ImmutableArray<YamlNode> _items;
    private readonly OpenList _list;
    private readonly Dictionary<string, LinkedListNode<OpenItem>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<YamlNode, LinkedListNode<OpenItem>> _unnamed = new(ReferenceEqualityComparer.Instance);

    /// <summary>What was placed last after an item.</summary>
    private readonly Dictionary<OpenItem, LinkedListNode<OpenItem>> _last = [];

    public ItemPlacement(Layering layering, ImmutableArray<YamlNode> items)
    {
        _layering = layering;
        _items = items;
        _list = Open(items, owner: null);
    }

    public ImmutableArray<YamlNode> Place(IEnumerable<ItemPatch> patches)
    {
        foreach (var patch in patches)
        {
            if (patch is { Placement: { } placement, Removal: null } && Find(patch) is { } item)
                Place(item, placement);
        }
        _layering.HasMoved = true;
        return _list.Close();
    }

    private LinkedListNode<OpenItem>? Find(ItemPatch patch) =>
        patch.Id is { } id ? _byId.GetValueOrDefault(id.Value) : _unnamed.GetValueOrDefault(patch.Content);

    private void Place(LinkedListNode<OpenItem> item, YamlEntry placement)
    {
        var name = (YamlScalar)placement.Value;
        if (!_byId.TryGetValue(name.Value, out var target))
            UnknownItem.Report(placement.Key.Value, name, _items, _layering.Diagnostics);
        else if (target.Value.IsIn(item.Value))
            _layering.Diagnostics.Add(Kinds.PlacedByItself, name.Location, placement.Key.Value, name.Value);
        else if ((item.Value.Lock ?? target.Value.Home.Owner?.Lock) is { } locked)
            _layering.Locks.ReportChange(placement.Key, Locks.NameOf(locked.Item), locked.Key);
        else
            Move(item, target, isAfter: placement.Key.Value == "after");
    }

    private void Move(LinkedListNode<OpenItem> item, LinkedListNode<OpenItem> target, bool isAfter)
    {
        var (from, to) = (item.Value.Home, target.Value.Home);
        from.Items.Remove(item);
        item.Value.Home = to;
        from.Touch();
        to.Touch();
        if (!isAfter)
        {
            to.Items.AddBefore(target, item);
            return;
        }
        // One that has moved on since is no place to go to.
        var last = _last.GetValueOrDefault(target.Value);
        to.Items.AddAfter(last is not null && last.List == to.Items ? last : target, item);
        _last[target.Value] = item;
    }

    private OpenList Open(ImmutableArray<YamlNode> items, OpenItem? owner)
    {
        var list = new OpenList(owner);
        foreach (var node in items)
        {
            var item = new OpenItem(node, list);
            var link = list.Items.AddLast(item);
            if (ItemId.Of(node) is { } id)
                _byId.TryAdd(id.Value, link);
            else
                _unnamed.TryAdd(node, link);
            if (node is not YamlMapping mapping)
                continue;
            foreach (var key in ItemLayering.ListKeys)
            {
                if (mapping.Find(key) is { Value: YamlSequence below } entry)
                    item.Lists.Add((entry, Open(below.Items, item)));
            }
        }
        return list;
    }
}
