using System.Collections.Concurrent;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Yaml;

namespace AgreementGen.Standards;

/// <summary>Finds standards: those that come with the program by name, those of a house by path.</summary>
public sealed class StandardCatalogue(IWorkspace workspace)
{
    private static readonly ConcurrentDictionary<string, Standard> BuiltIn = new(StringComparer.Ordinal);

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
        return ReadHouse(name, place, diagnostics) is { } source
            ? StandardReader.Read(name, source, (from, to) => Resolve(from, to, diagnostics), diagnostics)
            : null;
    }

    private SourceText? Resolve(SourceText from, YamlScalar name, DiagnosticBag diagnostics)
    {
        if (Names.Contains(name.Value, StringComparer.Ordinal))
            return SourceOf(name.Value);
        var folder = Path.GetDirectoryName(from.Path) ?? "";
        return ReadHouse(Path.Join(folder, name.Value), name.Location, diagnostics);
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
        var standard = StandardReader.Read(
            name,
            SourceOf(name),
            (_, other) => SourceOf(other.Value),
            diagnostics,
            checksRanges: false
        );
        return standard
            ?? throw new InvalidDataException($"The standard {name} is broken: {diagnostics.ToSorted()[0]}");
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
