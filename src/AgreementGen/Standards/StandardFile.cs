using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Standards;

/// <summary>A standard's file laid over those that it extends: one tree of nodes, each with the place it came from.</summary>
internal static class StandardFile
{
    /// <summary>A circle whose paths are spelt anew each time ends here.</summary>
    private const int LongestChain = 16;

    /// <summary>Reads a file and its bases; null when one of them cannot be read (the diagnostics say why).</summary>
    /// <param name="resolve">Finds the source behind a name after <c>extends:</c>; reports and gives null when there is none.</param>
    public static YamlMapping? Read(
        SourceText source,
        Func<SourceText, YamlScalar, SourceText?> resolve,
        DiagnosticBag diagnostics
    ) => Read(source, resolve, [source.Path], diagnostics);

    private static YamlMapping? Read(
        SourceText source,
        Func<SourceText, YamlScalar, SourceText?> resolve,
        ImmutableArray<string> chain,
        DiagnosticBag diagnostics
    )
    {
        if (YamlReader.ReadMapping(source, diagnostics) is not { } root)
            return null;
        if (root.Find("extends")?.Value is not YamlScalar name)
            return root;
        if (resolve(source, name) is not { } baseSource)
            return null;
        if (chain.Contains(baseSource.Path, StringComparer.Ordinal) || chain.Length == LongestChain)
        {
            diagnostics.Add(Kinds.StandardExtendsItself, name.Location, string.Join(" → ", chain.Add(baseSource.Path)));
            return null;
        }
        return Read(baseSource, resolve, chain.Add(baseSource.Path), diagnostics) is { } baseRoot
            ? Lay(root, baseRoot)
            : null;
    }

    /// <summary>Key by key; what both have is laid over once more, a list replaces a list.</summary>
    private static YamlMapping Lay(YamlMapping over, YamlMapping under)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(under.Entries.Length + over.Entries.Length);
        foreach (var entry in under.Entries)
        {
            entries.Add(
                over.Find(entry.Key.Value) is { } above
                    ? above with
                    {
                        Value = Lay(above.Key.Value, above.Value, entry.Value),
                    }
                    : entry
            );
        }
        foreach (var entry in over.Entries)
        {
            if (under.Find(entry.Key.Value) is null)
                entries.Add(entry);
        }
        return over with { Entries = entries.DrainToImmutable() };
    }

    private static YamlNode Lay(string key, YamlNode over, YamlNode under) =>
        (over, under) switch
        {
            (YamlMapping above, YamlMapping below) => HasRange(above) ? above : Lay(above, below),
            (YamlScalar above, YamlMapping below) when below.Find("value") is { } entry => below with
            {
                Entries = below.Entries.Replace(entry, entry with { Value = above }),
            },
            (YamlScalar above, YamlScalar below) when IsProperty(key) => KeepAccepted(above, below),
            _ => over,
        };

    /// <summary>Who writes the range anew speaks for the whole property.</summary>
    private static bool HasRange(YamlMapping property) =>
        property.Find("range") is not null || property.Find("allow") is not null;

    /// <summary>A new value does not change what the standard below accepts: its one value.</summary>
    private static YamlMapping KeepAccepted(YamlScalar above, YamlScalar below) =>
        new(
            [
                new YamlEntry(below with { Value = "value" }, above),
                new YamlEntry(below with { Value = "allow" }, new YamlSequence([below], below.Location)),
            ],
            above.Location
        );

    private static bool IsProperty(string key) => StandardReader.PropertyNames.Contains(key, StringComparer.Ordinal);
}
