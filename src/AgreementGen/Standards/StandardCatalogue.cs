using System.Collections.Concurrent;
using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Yaml;

namespace AgreementGen.Standards;

/// <summary>Finds standards: those that come with the program by name, those of a house by path.</summary>
public sealed class StandardCatalogue(IWorkspace workspace)
{
    private static readonly ConcurrentDictionary<string, Standard> BuiltIn = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, House> _houses = new(StringComparer.Ordinal);

    /// <summary>The standards that come with the program, by the names that a program file uses.</summary>
    public static readonly string[] Names = ["nd30", "party-2018", "party-2026", "youth"];

    /// <summary>
    /// The edition of the Party's standard in force on a date of which parts may be unknown: 36-HD/VPTW before 27/5/2026,
    /// 05-HD/VPTW from then on; the later one when the date does not tell.
    /// </summary>
    public static string PartyEdition(int? year, int? month, int? day)
    {
        var isEarlier = year < 2026 || (year == 2026 && (month < 5 || (month == 5 && day < 27)));
        return isEarlier ? "party-2018" : "party-2026";
    }

    /// <summary>A standard that comes with the program.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static Standard Get(string name) => BuiltIn.GetOrAdd(name, ReadBuiltIn);

    /// <summary>The standard of this name or path; null and a diagnostic when there is none or it has errors.</summary>
    /// <param name="name">One of <see cref="Names"/>, <c>party</c> (the latest edition), or a path.</param>
    /// <param name="place">Where the name was written.</param>
    public Standard? Find(string name, Location place, DiagnosticBag diagnostics)
    {
        if (name == "party")
            name = PartyEdition(null, null, null);
        if (Names.Contains(name, StringComparer.Ordinal))
            return Get(name);
        if (!_houses.TryGetValue(name, out var house))
        {
            house = ReadHouse(name, place);
            // What is wrong may be mended by the next time, and is reported where it is asked for.
            if (house.Standard is not null)
                _houses.TryAdd(name, house);
        }
        foreach (var found in house.Found)
            diagnostics.Add(found);
        return house.Standard;
    }

    /// <summary>A standard of a house, read once.</summary>
    private sealed record House(Standard? Standard, ImmutableArray<Diagnostic> Found);

    private House ReadHouse(string name, Location place)
    {
        var found = new DiagnosticBag();
        var files = new List<SourceText>();
        if (ReadHouse(name, place, found) is not { } source)
            return new(null, found.ToSorted());
        files.Add(source);
        var standard = StandardReader.Read(name, source, Resolve, found);
        return new(standard is null ? null : standard with { Files = [.. files] }, found.ToSorted());

        SourceText? Resolve(SourceText from, YamlScalar other)
        {
            var below = Names.Contains(other.Value, StringComparer.Ordinal)
                ? SourceOf(other.Value)
                : ReadHouse(Path.Join(Path.GetDirectoryName(from.Path), other.Value), other.Location, found);
            if (below is not null)
                files.Add(below);
            return below;
        }
    }

    private SourceText? ReadHouse(string path, Location place, DiagnosticBag diagnostics)
    {
        var known = diagnostics.Count;
        if (!workspace.TryRead(path, out var source, diagnostics) && diagnostics.Count == known)
            diagnostics.Add(Kinds.StandardNotFound, place, path, string.Join(", ", Names));
        return source;
    }

    private static Standard ReadBuiltIn(string name)
    {
        var diagnostics = new DiagnosticBag();
        var files = new List<SourceText> { SourceOf(name) };
        var standard = StandardReader.Read(name, files[0], Resolve, diagnostics, checksRanges: false);
        return standard is null
            ? throw new InvalidDataException($"The standard {name} is broken: {diagnostics.ToSorted()[0]}")
            : standard with
            {
                Files = [.. files],
            };

        SourceText Resolve(SourceText from, YamlScalar other)
        {
            files.Add(SourceOf(other.Value));
            return files[^1];
        }
    }

    private static SourceText SourceOf(string name)
    {
        var path = $"templates/_standards/{name}.yaml";
        using var stream =
            typeof(StandardCatalogue).Assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException("Not part of this assembly.", path);
        using var reader = new StreamReader(stream);
        return new SourceText(path, reader.ReadToEnd());
    }
}
