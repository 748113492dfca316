using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>One file of a stack of layers as it was read, once for all that use it.</summary>
/// <param name="Path">Its path without detours, by which a file is known again.</param>
/// <param name="Source">Null when it cannot be read.</param>
/// <param name="Root">What it says, without <c>extends</c>; null when it is no mapping.</param>
/// <param name="Extends">The file below it, as written.</param>
/// <param name="Mistakes">What was found while it was read.</param>
internal sealed record LayerFile(
    string Path,
    SourceText? Source,
    YamlMapping? Root,
    YamlScalar? Extends,
    ImmutableArray<Diagnostic> Mistakes
)
{
    private const string ExtendsKey = "extends";

    public static LayerFile Read(string path, SourceText source)
    {
        var found = new DiagnosticBag();
        var root = YamlReader.ReadMapping(source, found);
        // A wrong value stays, for the reader of the program to report.
        var entry = root?.Find(ExtendsKey) is { Value: YamlScalar { IsNull: false } } written ? written : null;
        if (entry is not null)
            root = root! with { Entries = root.Entries.Remove(entry) };
        return new(path, source, root, (YamlScalar?)entry?.Value, found.ToSorted());
    }

    /// <summary>The path of a file that this one names, without detours; <c>\</c> parts folders on every system.</summary>
    public string PathOf(string name) => LayerPath.Clean(LayerPath.Combine(Path, name.Replace('\\', '/')));
}
