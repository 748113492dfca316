using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Yaml;

namespace AgreementGen.Templating;

/// <summary>What <c>template.yaml</c> says of a template.</summary>
public sealed record TemplateSettings
{
    /// <summary>What the template is called: Chương trình phối hợp.</summary>
    public required string Title { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Tên loại as printed: CHƯƠNG TRÌNH PHỐI HỢP.</summary>
    public required string Type { get; init; }

    /// <summary>Its code in the symbol (NĐ 30/2020, Phụ lục III): CTr.</summary>
    public required string SymbolCode { get; init; }

    public required ImmutableArray<NumberFormat> Numbering { get; init; }

    /// <summary>Keys of the program file that matter here and what they mean.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Fields { get; init; } = [];

    private static readonly string[] Keys = ["title", "description", "type", "symbol_code", "numbering", "fields"];

    /// <summary>Reads the settings; null when there is a mistake.</summary>
    public static TemplateSettings? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (YamlReader.ReadMapping(source, diagnostics) is not { } root)
            return null;
        foreach (var entry in root.Entries)
        {
            if (!Keys.Contains(entry.Key.Value, StringComparer.Ordinal))
                diagnostics.Add(Kinds.TemplateSettings, entry.Key.Location, entry.Key.Value, string.Join(", ", Keys));
        }
        var settings = new TemplateSettings
        {
            Title = Text(root, "title", diagnostics),
            Description = root.Find("description") is null ? "" : Text(root, "description", diagnostics),
            Type = Text(root, "type", diagnostics),
            SymbolCode = Text(root, "symbol_code", diagnostics),
            Numbering = Formats(root, diagnostics),
            Fields = root.Find("fields")?.Value is YamlMapping fields
                ?
                [
                    .. fields.Entries.Select(entry => new KeyValuePair<string, string>(
                        entry.Key.Value,
                        (entry.Value as YamlScalar)?.Value ?? ""
                    )),
                ]
                : [],
        };
        return diagnostics.HasErrors ? null : settings;
    }

    private static string Text(YamlMapping root, string key, DiagnosticBag diagnostics)
    {
        if (root.Find(key)?.Value is YamlScalar { Value.Length: > 0 } text)
            return text.Value;
        diagnostics.Add(
            Kinds.TemplateSettings,
            root.Find(key)?.Key.Location ?? root.Location,
            key,
            string.Join(", ", Keys)
        );
        return "";
    }

    private static ImmutableArray<NumberFormat> Formats(YamlMapping root, DiagnosticBag diagnostics)
    {
        var formats = ImmutableArray.CreateBuilder<NumberFormat>();
        var items = root.Find("numbering")?.Value is YamlSequence sequence ? sequence.Items : [];
        foreach (var item in items)
        {
            if (item is YamlScalar text && NumberFormat.TryParse(text.Value, out var format))
                formats.Add(format);
            else
                diagnostics.Add(
                    Kinds.TemplateSettings,
                    item.Location,
                    "numbering",
                    string.Join("  ", NumberFormat.Examples)
                );
        }
        return formats.DrainToImmutable();
    }
}
