using System.Collections.Immutable;
using AgreementGen.Yaml;

namespace AgreementGen.Drift;

/// <summary>A part of a program that can be compared by itself: a text at the root, or an item of a list with an id or at its top.</summary>
/// <param name="Path">See <see cref="DriftEntry.Path"/>.</param>
/// <param name="Id">Null when it has none.</param>
/// <param name="Parent">Path of the part that it belongs to; the key of the list at the top.</param>
/// <param name="Own">What it says by itself: the values of its keys, without the parts below it.</param>
/// <param name="Node">As it stands in the program.</param>
internal sealed record DriftPart(
    string Path,
    string? Id,
    string Parent,
    string Label,
    ImmutableArray<YamlEntry> Own,
    YamlNode Node
)
{
    public bool IsLocked => Agreements.Locks.Of(Node) is not null;

    /// <summary>The list or text at the root that it belongs to.</summary>
    public string Root => Path.Split('/')[0];

    /// <summary>Whether it is a column of the table.</summary>
    public bool IsTop => Parent == Root || Path == Root;
}
