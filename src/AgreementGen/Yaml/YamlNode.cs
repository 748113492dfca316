using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Yaml;

/// <summary>A value of a YAML document with its place. Anchors and aliases are already followed.</summary>
public abstract record YamlNode(Location Location);

/// <summary>A scalar. YAML's own typing is not applied: <c>05</c> stays "05".</summary>
/// <param name="Value">The text, unescaped and folded as YAML says; block scalars without their last line break.</param>
/// <param name="IsPlain">Written without quotes and not as a block.</param>
/// <param name="Location">The scalar as it stands in the file, quotes included.</param>
public sealed record YamlScalar(string Value, bool IsPlain, Location Location) : YamlNode(Location)
{
    /// <summary>Nothing, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A value that YAML could not take as it was meant. It was reported; nobody need complain of it again.</summary>
public sealed record YamlBroken(Location Location) : YamlNode(Location);

public sealed record YamlSequence(ImmutableArray<YamlNode> Items, Location Location) : YamlNode(Location);

/// <summary>A mapping in the order of the file; keys are unique (a duplicate was reported and dropped).</summary>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, Location Location) : YamlNode(Location)
{
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }
        return null;
    }
}

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
