using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>What the readers of one program file share: the mistakes found and the ids met.</summary>
internal sealed class ReadingScope(DiagnosticBag found)
{
    private readonly Dictionary<string, Location> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _parties = [];

    public DiagnosticBag Found { get; } = found;

    /// <summary>An id of a clause or an annex. Ids are unique over the whole document, since a reference names nothing else.</summary>
    public Text? Define(Text? id)
    {
        if (id is not { } name)
            return null;
        if (!_ids.TryAdd(name.Value, name.Location))
        {
            var again = new Diagnostic(Kinds.DuplicateId, name.Location, name.Value);
            Found.Add(again.With(TraceKind.FirstDefined, _ids[name.Value]));
        }
        return name;
    }

    public Text DefineParty(Text id)
    {
        Define(id);
        if (!_parties.Contains(id.Value))
            _parties.Add(id.Value);
        return id;
    }

    /// <summary>Whether the names are those of all parties, each once.</summary>
    public bool IsEachPartyOnce(ImmutableArray<Text> names) =>
        names.Length == _parties.Count
        && names.Select(name => name.Value).Distinct(StringComparer.Ordinal).Count() == names.Length;

    /// <summary>Reports a value of the wrong shape, unless YAML's own trouble with it was reported.</summary>
    public void Reject(Kind kind, YamlNode node, params ReadOnlySpan<object> arguments)
    {
        if (node is YamlMapping mapping && IsTextWithColon(mapping))
            RejectColon(mapping);
        else if (node is not YamlBroken)
            Found.Add(kind, node.Location, arguments);
    }

    /// <summary>Whether a mapping is a sentence with a colon in it, which somebody forgot to quote: its only key has spaces.</summary>
    public static bool IsTextWithColon(YamlMapping mapping) =>
        mapping.Entries is [{ Key: { IsPlain: true, Value: var key } }] && key.Contains(' ');

    public void RejectColon(YamlMapping mapping)
    {
        var key = mapping.Entries[0].Key.Location;
        var colon = key.Source!.Text.IndexOf(':', key.Start + key.Length);
        Found.Add(Kinds.ColonInText, new Location(key.Source, colon, 1), ":");
    }

    /// <summary>Reports a party that is not among the parties.</summary>
    public Text? Refer(Text? party)
    {
        if (party is not { } name || _parties.Contains(name.Value))
            return party;
        if (Nearest.To(name.Value, _parties) is { } nearest)
            Found.Add(Kinds.MisspeltParty, name.Location, name.Value, nearest);
        else
            Found.Add(Kinds.UnknownParty, name.Location, name.Value, string.Join(", ", _parties));
        return null;
    }
}
