using System.Collections.Immutable;
using AgreementGen.Yaml;

namespace AgreementGen.Drift;

/// <summary>Compares a program with its framework, part by part.</summary>
/// <param name="framework">Taken apart once for all the programs that are compared with it.</param>
internal sealed class DriftComparison(ImmutableArray<DriftPart> framework)
{
    public const string Position = "position";

    /// <summary>Only what differs: in the order of the program, then what it removed.</summary>
    public ImmutableArray<DriftEntry> Compare(ImmutableArray<DriftPart> program)
    {
        var pairs = DriftPairs.Of(framework, program);
        var moved = pairs.Moved();
        var entries = ImmutableArray.CreateBuilder<DriftEntry>();
        foreach (var part in program)
        {
            if (pairs.FrameworkOf(part) is not { } known)
            {
                entries.Add(Entry(part, DriftState.Added, Changes([], part.Own)));
                continue;
            }
            var changes = Changes(known.Own, part.Own);
            var state = changes.IsEmpty ? DriftState.Moved : DriftState.Changed;
            if (moved.Contains(part))
                changes = changes.Add(new(Position, Before(framework, known), Before(program, part)));
            if (!changes.IsEmpty)
                entries.Add(Entry(part, state, changes) with { Path = known.Path });
        }
        foreach (var part in framework)
        {
            if (!pairs.IsKept(part))
                entries.Add(Entry(part, DriftState.Removed, Changes(part.Own, [])));
        }
        return entries.ToImmutable();
    }

    private static DriftEntry Entry(DriftPart part, DriftState state, ImmutableArray<DriftChange> changes) =>
        new(part.Path, part.Label, state, changes, part.Node.Location);

    private static ImmutableArray<DriftChange> Changes(
        ImmutableArray<YamlEntry> framework,
        ImmutableArray<YamlEntry> program
    ) =>
        [
            .. framework
                .Concat(program)
                .Select(entry => entry.Key.Value)
                .Distinct(StringComparer.Ordinal)
                .Select(key => (Key: key, One: Find(framework, key), Other: Find(program, key)))
                .Where(value => !YamlComparison.Instance.Equals(value.One, value.Other))
                .Select(value => new DriftChange(value.Key, PartText.Of(value.One), PartText.Of(value.Other))),
        ];

    private static YamlNode? Find(ImmutableArray<YamlEntry> entries, string key) =>
        entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    /// <summary>What people call the part that another follows; empty when it is the first.</summary>
    private static string Before(ImmutableArray<DriftPart> parts, DriftPart part) =>
        parts
            .TakeWhile(other => !ReferenceEquals(other, part))
            .LastOrDefault(other => other.Parent == part.Parent)
            ?.Label
        ?? "";
}
