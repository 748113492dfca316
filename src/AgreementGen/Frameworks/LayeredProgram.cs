using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>A program with its framework below and its overlays above, as one tree. Every value has the place that brought it.</summary>
/// <param name="Source">The program file itself.</param>
/// <param name="Root">The merged tree; the words that lay layers (<c>extends</c>, <c>remove</c>, <c>before</c>, <c>after</c>) are gone from it.</param>
/// <param name="Files">Every file that is in it, the lowest first.</param>
public sealed record LayeredProgram(SourceText Source, YamlMapping Root, ImmutableArray<SourceText> Files)
{
    /// <summary>What a path is relative to: the folder of the file that it stands in; of the program when it stands in none of its files.</summary>
    public string FolderOf(Location place) =>
        Path.GetDirectoryName((Files.FirstOrDefault(file => file == place.Source) ?? Source).Path) ?? "";
}
