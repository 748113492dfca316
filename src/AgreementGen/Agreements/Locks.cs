using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>What a lower layer locks (<c>locked: true</c>) no upper one may change; each try is reported with both places.</summary>
internal sealed class Locks(DiagnosticBag diagnostics)
{
    /// <summary>The key that locks a mapping; null when nothing does.</summary>
    public static YamlScalar? Of(YamlNode node) =>
        node is YamlMapping mapping && mapping.Find("locked") is { Value: YamlScalar { Value: "true" } } entry
            ? entry.Key
            : null;

    /// <summary>What people call an item.</summary>
    public static string NameOf(YamlNode item) =>
        ItemId.Of(item)?.Value
        ?? ((item as YamlMapping)?.Find("heading")?.Value as YamlScalar)?.Value
        ?? item.Location.ToString();

    /// <summary>Reports a change of something locked.</summary>
    /// <param name="change">The key that would change it.</param>
    /// <param name="name">Of the locked item, or of one inside it.</param>
    public void ReportChange(YamlScalar change, string name, YamlScalar locked)
    {
        var changed = new Diagnostic(Kinds.LockedChanged, change.Location, name, change.Value);
        diagnostics.Add(changed.With(TraceKind.LockedAt, locked.Location));
    }

    /// <summary>Reports everything locked that is lost when a value takes the place of another.</summary>
    public void ReportLost(YamlEntry upper, YamlNode lower)
    {
        if (lower is not YamlScalar && !YamlComparison.Instance.Equals(upper.Value, lower))
            ReportLost(upper.Key.Location, lower);
    }

    /// <summary>Reports everything locked in what is lost.</summary>
    /// <param name="place">What takes it away.</param>
    public void ReportLost(Location place, YamlNode lost)
    {
        if (Of(lost) is { } locked)
        {
            var removed = new Diagnostic(Kinds.LockedRemoved, place, NameOf(lost));
            diagnostics.Add(removed.With(TraceKind.LockedAt, locked.Location));
            return;
        }
        foreach (var child in Children(lost))
            ReportLost(place, child);
    }

    private static IEnumerable<YamlNode> Children(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => mapping.Entries.Select(entry => entry.Value),
            YamlSequence list => list.Items,
            _ => [],
        };
}
