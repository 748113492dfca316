using System.Globalization;
using AgreementGen.Yaml;

namespace AgreementGen.Drift;

/// <summary>What nodes say, as texts for people.</summary>
internal static class PartText
{
    private const int LabelLength = 60;

    /// <summary>Keys by which people know an item, the best first.</summary>
    private static readonly string[][] Naming =
    [
        ["heading"],
        ["title"],
        ["text"],
        ["type", "number"],
        ["type", "issuer"],
        ["party"],
    ];

    /// <summary>What people call an item.</summary>
    public static string Label(YamlNode item)
    {
        if (item is not YamlMapping mapping)
            return Brief(item);
        foreach (var keys in Naming)
        {
            var names = keys.Select(key => mapping.Find(key)?.Value as YamlScalar).ToList();
            if (names.TrueForAll(name => name is { IsNull: false }))
                return Brief(string.Join(' ', names.Select(Of)));
        }
        return Brief(item);
    }

    /// <summary>How a text begins, on one line.</summary>
    public static string Brief(YamlNode node) => Brief(Of(node));

    private static string Brief(string whole)
    {
        var text = string.Join(' ', whole.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= LabelLength)
            return text;
        var end = text.LastIndexOf(' ', LabelLength);
        return string.Concat(text.AsSpan(0, end > 0 ? end : Whole(text)), " …");
    }

    /// <summary>All of it: a line for each item of a list and each key of a mapping.</summary>
    public static string Of(YamlNode? node) =>
        node switch
        {
            YamlScalar scalar => scalar.IsNull ? "" : scalar.Value,
            YamlSequence list => string.Join('\n', list.Items.Select(Of)),
            YamlMapping mapping => string.Join('\n', mapping.Entries.Select(Of)),
            _ => "",
        };

    private static string Of(YamlEntry entry) =>
        entry.Key.Value is "text" or "heading" or "items" or "id" && entry.Value is not YamlMapping
            ? Of(entry.Value)
            : string.Create(CultureInfo.InvariantCulture, $"{entry.Key.Value}: {Of(entry.Value)}");

    /// <summary>Never half a character.</summary>
    private static int Whole(string text) =>
        char.IsHighSurrogate(text[LabelLength - 1]) ? LabelLength - 1 : LabelLength;
}
