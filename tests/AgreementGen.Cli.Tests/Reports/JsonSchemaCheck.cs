using System.Text.Json;
using System.Text.RegularExpressions;

namespace AgreementGen.Cli.Tests.Reports;

/// <summary>
/// As much of JSON Schema as the schemas of our reports use, over JSON. A keyword that it does not know is an error, so that nothing passes
/// for want of a check.
/// </summary>
internal sealed class JsonSchemaCheck(string schema)
{
    private static readonly string[] Words =
    [
        "$schema",
        "$defs",
        "definitions",
        "title",
        "description",
        "default",
        "format",
    ];

    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>The places of the values that do not conform, with the keyword that says so.</summary>
    public IReadOnlyList<string> Check(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Check(_root, document.RootElement, "").Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Check(JsonElement rule, JsonElement value, string place)
    {
        foreach (var keyword in rule.EnumerateObject())
        {
            var wrong = Words.Contains(keyword.Name, StringComparer.Ordinal)
                ? []
                : Check(rule, keyword.Name, keyword.Value, value, place);
            foreach (var found in wrong)
                yield return found;
        }
    }

    private IEnumerable<string> Check(
        JsonElement rule,
        string name,
        JsonElement limit,
        JsonElement value,
        string place
    ) =>
        name switch
        {
            "$ref" => Check(Follow(limit.GetString()!), value, place),
            "anyOf" => Unless(limit.EnumerateArray().Any(one => !Check(one, value, place).Any()), place, name),
            "type" => Unless(IsOf(limit, value), place, name),
            "const" => Unless(JsonElement.DeepEquals(limit, value), place, name),
            "enum" => Unless(limit.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), place, name),
            "pattern" => Unless(value.ValueKind != JsonValueKind.String || Fits(limit, value), place, name),
            "minimum" => Unless(
                value.ValueKind != JsonValueKind.Number || value.GetDouble() >= limit.GetDouble(),
                place,
                name
            ),
            "minItems" => Unless(
                value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= limit.GetInt32(),
                place,
                name
            ),
            "required" => value.ValueKind != JsonValueKind.Object
                ? []
                : limit
                    .EnumerateArray()
                    .Where(key => !value.TryGetProperty(key.GetString()!, out _))
                    .Select(key => $"{place}/{key.GetString()} required"),
            "properties" => value.ValueKind != JsonValueKind.Object
                ? []
                : limit
                    .EnumerateObject()
                    .SelectMany(key =>
                        value.TryGetProperty(key.Name, out var own) ? Check(key.Value, own, $"{place}/{key.Name}") : []
                    ),
            "additionalProperties" => CheckOthers(rule, limit, value, place),
            "items" => value.ValueKind != JsonValueKind.Array
                ? []
                : value.EnumerateArray().SelectMany((item, i) => Check(limit, item, $"{place}/{i}")),
            _ => throw new NotSupportedException(name),
        };

    private IEnumerable<string> CheckOthers(JsonElement rule, JsonElement limit, JsonElement value, string place)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return [];
        var others = value.EnumerateObject().Where(key => !IsNamed(rule, key.Name));
        return limit.ValueKind == JsonValueKind.False
            ? others.Select(key => $"{place}/{key.Name} unknown")
            : others.SelectMany(key => Check(limit, key.Value, $"{place}/{key.Name}"));
    }

    private static bool IsNamed(JsonElement rule, string key) =>
        rule.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out _);

    private JsonElement Follow(string reference) =>
        reference[2..].Split('/').Aggregate(_root, (element, part) => element.GetProperty(part));

    private static IEnumerable<string> Unless(bool isRight, string place, string keyword) =>
        isRight ? [] : [$"{place} {keyword}"];

    private static bool IsOf(JsonElement type, JsonElement value) =>
        type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
            var other => throw new NotSupportedException(other),
        };

    private static bool Fits(JsonElement pattern, JsonElement value) =>
        Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1));
}
