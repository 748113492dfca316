using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>
/// Lays one tree over another: mappings key by key, lists whole, but lists with ids item by item. A value keeps the place it came from.
/// </summary>
internal sealed class Layering(DiagnosticBag diagnostics)
{
    /// <summary>Free values: what they hold is the user's own, so nothing in them but a layer above is taken for an instruction.</summary>
    private const string FreeKey = "vars";

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public Locks Locks { get; } = new(diagnostics);

    /// <summary>Whether an item was moved, and so may stand deeper than it was written.</summary>
    public bool HasMoved { get; set; }

    /// <summary>The lower tree with all that the upper one says; the place of a mapping is that of the upper one.</summary>
    /// <param name="isFree">Whether they are free values.</param>
    public YamlMapping Lay(YamlMapping upper, YamlMapping lower, bool isFree = false)
    {
        var (above, below) = (new YamlKeys(upper), new YamlKeys(lower));
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(lower.Entries.Length + upper.Entries.Length);
        foreach (var entry in lower.Entries)
        {
            var over = above.Find(entry.Key.Value);
            entries.Add(over is null ? entry : over with { Value = Lay(over, entry, isFree) });
        }
        foreach (var entry in upper.Entries)
        {
            if (below.Find(entry.Key.Value) is null)
                entries.Add(Settle(entry, isFree));
        }
        return upper with { Entries = entries.DrainToImmutable() };
    }

    private YamlNode Lay(YamlEntry upper, YamlEntry lower, bool isFree)
    {
        isFree |= upper.Key.Value == FreeKey;
        switch (upper.Value, lower.Value)
        {
            case (YamlMapping above, YamlMapping below):
                return Lay(above, below, isFree);
            case (YamlSequence above, YamlSequence below) when ItemPatch.AreIn(above):
                return new ItemLayering(this, isFree).Lay(above, below);
            default:
                Locks.ReportLost(upper, lower.Value);
                return isFree ? upper.Value : Settle(upper.Value);
        }
    }

    /// <summary>A tree with nothing below it: every item is new, so none can be removed, but it may say its place among the others.</summary>
    public YamlMapping Settle(YamlMapping mapping) => (YamlMapping)Settle((YamlNode)mapping);

    /// <summary>The same node when there is nothing to settle in it, as in most.</summary>
    public YamlNode Settle(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => Change(mapping.Entries, entry => Settle(entry, isFree: false)) is { } entries
                ? mapping with
                {
                    Entries = entries,
                }
                : mapping,
            YamlSequence list when ItemPatch.Instruct(list) => new ItemLayering(this, isFree: false).Lay(
                list,
                list with
                {
                    Items = [],
                }
            ),
            YamlSequence list => Change(list.Items, Settle) is { } items ? list with { Items = items } : list,
            _ => node,
        };

    private YamlEntry Settle(YamlEntry entry, bool isFree)
    {
        if (isFree || entry.Key.Value == FreeKey)
            return entry;
        var settled = Settle(entry.Value);
        return ReferenceEquals(settled, entry.Value) ? entry : entry with { Value = settled };
    }

    /// <summary>Null when no element changes.</summary>
    private static ImmutableArray<T>? Change<T>(ImmutableArray<T> elements, Func<T, T> change)
        where T : class
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < elements.Length; i++)
        {
            var element = change(elements[i]);
            if (changed is null && !ReferenceEquals(element, elements[i]))
                changed = elements.ToBuilder();
            if (changed is not null)
                changed[i] = element;
        }
        return changed?.ToImmutable();
    }
}
