using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Linting.Renamings;

/// <summary>Reads <c>renamings.yaml</c>, which comes with the program; its head says what the keys mean.</summary>
internal static class RenamingFile
{
    public const string ResourceName = "words/renamings.yaml";

    public static ImmutableArray<Renaming> Read()
    {
        using var stream =
            typeof(RenamingFile).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new FileNotFoundException("Not part of this assembly.", ResourceName);
        using var reader = new StreamReader(stream);
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.ReadMapping(new SourceText(ResourceName, reader.ReadToEnd()), diagnostics);
        return [.. ((YamlSequence)root!.Find("entries")!.Value).Items.Cast<YamlMapping>().Select(Entry)];
    }

    private static Renaming Entry(YamlMapping entry)
    {
        var from = Day(entry, "from")!.Value;
        return new(
            Text(entry, "id")!,
            Text(entry, "kind") == "law",
            List(entry, "old"),
            List(entry, "new"),
            List(entry, "born"),
            from,
            Day(entry, "first_seen") ?? from,
            Day(entry, "until"),
            Text(entry, "status") == "confirmed",
            List(entry, "near")
        );
    }

    private static string? Text(YamlMapping entry, string key) => (entry.Find(key)?.Value as YamlScalar)?.Value;

    private static DateOnly? Day(YamlMapping entry, string key) =>
        Text(entry, key) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static ImmutableArray<string> List(YamlMapping entry, string key) =>
        entry.Find(key)?.Value is YamlSequence list
            ? [.. list.Items.Cast<YamlScalar>().Select(item => item.Value)]
            : [];
}
