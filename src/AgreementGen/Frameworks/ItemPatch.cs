using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>An item of a list as a layer writes it: what it says, and what is to be done with it.</summary>
internal sealed class ItemPatch
{
    private static readonly ValueShape.WordsShape Truth = new(["false", "true"]);

    /// <summary>Where in the list it goes, or that it goes.</summary>
    private static readonly string[] Instructions = ["remove", "before", "after"];

    private ItemPatch(YamlNode content, YamlScalar? id) => (Content, Id) = (content, id);

    /// <summary>What it says, without the instructions.</summary>
    public YamlNode Content { get; set; }

    public YamlScalar? Id { get; }

    /// <summary>The key <c>remove</c>, when it is true.</summary>
    public YamlScalar? Removal { get; private init; }

    /// <summary><c>before</c> or <c>after</c> with the id of another item.</summary>
    public YamlEntry? Placement { get; private init; }

    /// <summary>Whether what it belongs to stood below.</summary>
    public bool IsKnown { get; set; }

    /// <summary>Whether a list is laid over another item by item: one of its items has an id, or an instruction.</summary>
    public static bool AreIn(YamlSequence list)
    {
        foreach (var item in list.Items)
        {
            if (ItemId.Of(item) is not null || HasInstruction(item))
                return true;
        }
        return false;
    }

    /// <summary>Whether an item of a list has an instruction.</summary>
    public static bool Instruct(YamlSequence list)
    {
        foreach (var item in list.Items)
        {
            if (HasInstruction(item))
                return true;
        }
        return false;
    }

    public static ItemPatch Of(YamlNode item, DiagnosticBag diagnostics)
    {
        if (item is not YamlMapping mapping || !HasInstruction(item))
            return new ItemPatch(item, ItemId.Of(item));
        var scope = new ReadingScope(diagnostics);
        var (remove, before, after) = (Find(mapping, "remove"), Find(mapping, "before"), Find(mapping, "after"));
        if (before is not null && after is not null)
            diagnostics.Add(
                new Diagnostic(Kinds.ConflictingKeys, after.Key.Location, "after", "before").With(
                    TraceKind.FirstDefined,
                    before.Key.Location
                )
            );
        return new ItemPatch(Strip(mapping), ItemId.Of(mapping))
        {
            Removal = remove is not null && Values.Word(remove.Value, "remove", Truth, scope) == 1 ? remove.Key : null,
            Placement =
                (before ?? after) is { } place && Values.Id(place.Value, place.Key.Value, scope) is not null
                    ? place
                    : null,
        };
    }

    /// <summary>A key with a value.</summary>
    private static YamlEntry? Find(YamlMapping mapping, string key) =>
        mapping.Find(key) is { Value: not YamlScalar { IsNull: true } } entry ? entry : null;

    private static bool HasInstruction(YamlNode item) =>
        item is YamlMapping mapping && Instructions.Any(key => mapping.Find(key) is not null);

    private static YamlMapping Strip(YamlMapping mapping) =>
        mapping with
        {
            Entries = mapping.Entries.RemoveAll(entry =>
                Instructions.Contains(entry.Key.Value, StringComparer.Ordinal)
            ),
        };
}
