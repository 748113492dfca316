using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Sources;
using AgreementGen.Yaml;

namespace AgreementGen.Configuration;

/// <summary>Reads <c>agreementgen.yml</c>; all its mistakes in one run.</summary>
public static class ConfigurationReader
{
    public const string FileName = "agreementgen.yml";

    /// <summary>Folders above the current one that are looked into.</summary>
    private const int LevelLimit = 40;

    /// <summary>The file of that name in the current folder, else in the nearest above it; null when there is none.</summary>
    public static SourceText? Find(IWorkspace workspace, DiagnosticBag diagnostics)
    {
        var path = FileName;
        for (var level = 0; level < LevelLimit; level++)
        {
            if (workspace.TryRead(path, out var source, diagnostics))
                return source;
            path = "../" + path;
        }
        return null;
    }

    /// <summary>Null when something in it is wrong; the diagnostics say what.</summary>
    public static LintConfiguration? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var configuration = YamlReader.ReadMapping(source, found) is { } root ? Read(source, root, found) : null;
        foreach (var diagnostic in found.ToSorted())
            diagnostics.Add(diagnostic);
        return found.HasErrors ? null : configuration;
    }

    private static LintConfiguration Read(SourceText source, YamlMapping root, DiagnosticBag found)
    {
        var scope = new ReadingScope(found);
        var keys = MappingReader.Open(root, ConfigurationKeys.Configuration, scope);
        var folder = Path.GetDirectoryName(source.Path) ?? "";
        return new LintConfiguration
        {
            Folder = folder,
            Common = ReadScope(keys, folder),
            Overrides = ReadOverrides(keys, folder),
            House = ReadHouse(keys),
        };
    }

    private static LintScope ReadScope(MappingReader keys, string folder) =>
        new()
        {
            Standard = ReadStandard(keys, folder),
            Select = ReadRules(keys, "select"),
            Ignore = ReadRules(keys, "ignore"),
            Severities = ReadSeverities(keys),
        };

    private static string? ReadStandard(MappingReader keys, string folder)
    {
        var words = (ValueShape.WordsShape)ConfigurationKeys.Configuration.Find("standard")!.Value;
        return keys.Node("standard") is not { } node
            || Values.WordOrPath(node, "standard", words, keys.Scope) is not { } text
                ? null
            : words.Values.Contains(text.Value, StringComparer.Ordinal) ? text.Value
            : Path.Join(folder, text.Value);
    }

    /// <summary>A name or a list of names; an empty list takes back what was said above.</summary>
    private static ImmutableArray<string>? ReadRules(MappingReader keys, string key)
    {
        if (keys.Node(key) is not { } node)
            return null;
        var names = node is YamlScalar ? keys.Lines(key) : keys.Texts(key);
        foreach (var name in names)
            CheckSelector(name.Value, name.Location, keys.Scope.Found);
        return [.. names.Select(name => name.Value)];
    }

    private static void CheckSelector(string name, Location place, DiagnosticBag found)
    {
        if (!KnownKinds.Selected(name).Any())
            KnownKinds.ReportUnknown(name, place, Kinds.UnknownRule, Kinds.MisspeltRule, found);
    }

    private static ImmutableDictionary<Kind, Severity> ReadSeverities(MappingReader keys)
    {
        var severities = ImmutableDictionary<Kind, Severity>.Empty;
        if (keys.Node("severity") is not { } node)
            return severities;
        if (node is not YamlMapping mapping)
        {
            keys.Scope.Reject(Kinds.MappingExpected, node, "severity", "ND30-QH-02");
            return severities;
        }
        var words = (ValueShape.WordsShape)
            ((ValueShape.MapShape)ConfigurationKeys.Configuration.Find("severity")!.Value).Value;
        // The longer name wins over the shorter, and so comes last.
        foreach (var (name, value) in mapping.Entries.OrderBy(entry => entry.Key.Value.Length))
        {
            var weight = Values.Word(value, name.Value, words, keys.Scope);
            foreach (var kind in KindsOf(name, keys.Scope.Found))
            {
                if (weight is { } index)
                    severities = severities.SetItem(kind, (Severity)index);
            }
        }
        return severities;
    }

    /// <summary>The kinds whose weight can be changed; when there are none, why.</summary>
    private static List<Kind> KindsOf(YamlScalar name, DiagnosticBag found)
    {
        var kinds = KnownKinds.Selected(name.Value).ToList();
        var free = kinds.FindAll(kind => !KnownKinds.IsFixed(kind));
        if (kinds.Count == 0)
            KnownKinds.ReportUnknown(name.Value, name.Location, Kinds.UnknownRule, Kinds.MisspeltRule, found);
        else if (free.Count == 0)
            found.Add(Kinds.SeverityFixed, name.Location, name.Value);
        return free;
    }

    private static ImmutableArray<LintOverride> ReadOverrides(MappingReader keys, string folder)
    {
        var overrides = ImmutableArray.CreateBuilder<LintOverride>();
        foreach (var item in keys.Items("overrides"))
        {
            if (MappingReader.Open(item, "overrides", ConfigurationKeys.Override, keys.Scope) is not { } own)
                continue;
            ImmutableArray<string> files = [.. own.Lines("files").Select(file => file.Value)];
            overrides.Add(new(new PathPattern(files), ReadScope(own, folder)));
        }
        return overrides.DrainToImmutable();
    }

    private static HouseFacts ReadHouse(MappingReader keys)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var codes = ImmutableArray.CreateBuilder<string>();
        foreach (var item in keys.Items("agencies"))
        {
            if (item is YamlScalar)
            {
                Add(Values.Text(item, "agencies", keys.Scope), names);
            }
            else if (MappingReader.Open(item, "agencies", ConfigurationKeys.Agency, keys.Scope) is { } own)
            {
                Add(own.RequiredText("name"), names);
                Add(own.Text("code"), codes);
            }
        }
        ImmutableArray<string> types = [.. keys.Lines("type_codes").Select(code => code.Value)];
        return new(names.DrainToImmutable(), codes.DrainToImmutable(), types, keys.Truth("signer_titles"));
    }

    private static void Add(Text? text, ImmutableArray<string>.Builder to)
    {
        if (text is { } one)
            to.Add(one.Value);
    }
}
