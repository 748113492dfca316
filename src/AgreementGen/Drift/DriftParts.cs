using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Agreements;
using AgreementGen.Yaml;

namespace AgreementGen.Drift;

/// <summary>Takes a program apart, in its order.</summary>
internal sealed class DriftParts
{
    /// <summary>Texts that are parts as wholes; names, dates and signers are each province's own by nature.</summary>
    private static readonly string[] Texts = ["title", "purpose", "preamble"];

    private static readonly string[] Lists = ["legal_bases", "clauses", "annexes"];

    private static readonly string[] BelowKeys = ["items", "clauses"];

    /// <summary>What belongs to the layer and not to what it says.</summary>
    private static readonly string[] Apart = ["id", "locked"];

    private readonly ImmutableArray<DriftPart>.Builder _parts = ImmutableArray.CreateBuilder<DriftPart>();

    private DriftParts() { }

    public static ImmutableArray<DriftPart> Of(YamlMapping program)
    {
        var parts = new DriftParts();
        foreach (var key in (IEnumerable<string>)[.. Texts, .. Lists])
        {
            if (program.Find(key) is not { Value: not YamlScalar { IsNull: true } } entry)
                continue;
            if (Texts.Contains(key))
                parts._parts.Add(new DriftPart(key, null, key, PartText.Brief(entry.Value), [entry], entry.Value));
            else if (entry.Value is YamlSequence list)
                parts.AddItems(list, key, isTop: true);
        }
        return parts._parts.ToImmutable();
    }

    /// <param name="parent">Path of the part that they belong to.</param>
    private void AddItems(YamlSequence list, string parent, bool isTop)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            var id = ItemId.Of(item)?.Value;
            if (id is null && !isTop)
            {
                AddBelow(item, parent);
                continue;
            }
            var path = string.Create(CultureInfo.InvariantCulture, $"{parent}/{id ?? $"#{i + 1}"}");
            _parts.Add(new DriftPart(path, id, parent, PartText.Label(item), Own(item), item));
            AddBelow(item, path);
        }
    }

    private void AddBelow(YamlNode item, string path)
    {
        foreach (var key in BelowKeys)
        {
            if ((item as YamlMapping)?.Find(key)?.Value is YamlSequence below)
                AddItems(below, path, isTop: false);
        }
    }

    private static ImmutableArray<YamlEntry> Own(YamlNode item) =>
        item is YamlMapping mapping
            ?
            [
                .. mapping
                    .Entries.Where(entry => !Apart.Contains(entry.Key.Value))
                    .Select(entry =>
                        IsBelow(entry) && WithoutParts(entry.Value) is var own && !ReferenceEquals(own, entry.Value)
                            ? entry with
                            {
                                Value = own,
                            }
                            : entry
                    )
                    .Where(entry =>
                        entry.Value is not (YamlSequence { Items.IsEmpty: true } or YamlScalar { IsNull: true })
                    ),
            ]
            : [new YamlEntry(new YamlScalar("text", IsPlain: true, item.Location), item)];

    private static bool IsBelow(YamlEntry entry) => BelowKeys.Contains(entry.Key.Value) && entry.Value is YamlSequence;

    /// <summary>The same node when there is no part in it.</summary>
    private static YamlNode WithoutParts(YamlNode node)
    {
        switch (node)
        {
            case YamlSequence list when HasParts(list):
                return list with
                {
                    Items = [.. list.Items.Where(item => ItemId.Of(item) is null).Select(WithoutParts)],
                };
            case YamlMapping mapping when mapping.Entries.Any(entry => IsBelow(entry) && HasParts(entry.Value)):
                return mapping with
                {
                    Entries =
                    [
                        .. mapping.Entries.Select(entry =>
                            IsBelow(entry) ? entry with { Value = WithoutParts(entry.Value) } : entry
                        ),
                    ],
                };
            default:
                return node;
        }
    }

    private static bool HasParts(YamlNode node) =>
        node switch
        {
            YamlSequence list => list.Items.Any(item => ItemId.Of(item) is not null || HasParts(item)),
            YamlMapping mapping => mapping.Entries.Any(entry => IsBelow(entry) && HasParts(entry.Value)),
            _ => false,
        };
}
