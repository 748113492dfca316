using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AgreementGen.Yaml;

namespace AgreementGen.Tests.Agreements;

/// <summary>As much of JSON Schema 2020-12 as the schemas of our YAML files use, over YAML as an editor sees it.</summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    /// <summary>The places of the values that do not conform.</summary>
    public IReadOnlyList<string> Check(YamlNode node) => [.. Check(schema, node, "").Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Check(JsonElement rule, YamlNode node, string place)
    {
        foreach (var keyword in rule.EnumerateObject())
        {
            var wrong = keyword.Name switch
            {
                "$ref" => Check(
                    schema.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]),
                    node,
                    place
                ),
                "type" => Types(keyword.Value).Any(type => IsOf(type, node)) ? [] : [place],
                "enum" => keyword.Value.EnumerateArray().Any(word => IsWord(word, node)) ? [] : [place],
                "anyOf" => keyword.Value.EnumerateArray().Any(one => !Check(one, node, place).Any()) ? [] : [place],
                "properties" => CheckKeys(keyword.Value, node, place),
                "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.Object => CheckFreeKeys(
                    keyword.Value,
                    node,
                    place
                ),
                "required" => CheckRequired(keyword.Value, node, place),
                "items" => node is YamlSequence list
                    ? list.Items.SelectMany((item, i) => Check(keyword.Value, item, $"{place}/{i}"))
                    : [],
                "minItems" => node is YamlSequence { Items.IsEmpty: true } ? [place] : [],
                "minimum" => Number(node) < keyword.Value.GetDouble() ? [place] : [],
                "maximum" => Number(node) > keyword.Value.GetDouble() ? [place] : [],
                "pattern" => IsOf("string", node) && !Matches(keyword.Value, node) ? [place] : [],
                "if" => rule.TryGetProperty("else", out var otherwise) && Check(keyword.Value, node, place).Any()
                    ? Check(otherwise, node, place)
                    : [],
                "else" => [],
                "$schema" or "$defs" or "title" or "description" or "examples" or "additionalProperties" => [],
                var unknown => throw new NotSupportedException(unknown),
            };
            foreach (var found in wrong)
                yield return found;
        }
    }

    /// <summary>The schema closes every mapping that it names keys of.</summary>
    private IEnumerable<string> CheckKeys(JsonElement properties, YamlNode node, string place) =>
        node is not YamlMapping mapping
            ? []
            : mapping.Entries.SelectMany(entry =>
                properties.TryGetProperty(entry.Key.Value, out var rule)
                    ? Check(rule, entry.Value, $"{place}/{entry.Key.Value}")
                    : [$"{place}/{entry.Key.Value}"]
            );

    private IEnumerable<string> CheckFreeKeys(JsonElement rule, YamlNode node, string place) =>
        node is YamlMapping mapping
            ? mapping.Entries.SelectMany(entry => Check(rule, entry.Value, $"{place}/{entry.Key.Value}"))
            : [];

    private static IEnumerable<string> CheckRequired(JsonElement names, YamlNode node, string place) =>
        node is not YamlMapping mapping
            ? []
            : names
                .EnumerateArray()
                .Select(name => name.GetString()!)
                .Where(name => mapping.Find(name) is null)
                .Select(name => $"{place}/{name}");

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Select(one => one.GetString()!)
            : [type.GetString()!];

    private static bool IsOf(string type, YamlNode node) =>
        type switch
        {
            "object" => node is YamlMapping,
            "array" => node is YamlSequence,
            "null" => node is YamlScalar { IsNull: true },
            "boolean" => node is YamlScalar { IsPlain: true, Value: "true" or "false" },
            "integer" => Number(node) is { } number && double.IsInteger(number),
            "number" => Number(node) is not null,
            _ => node is YamlScalar { IsNull: false } && Number(node) is null && !IsOf("boolean", node),
        };

    private static double? Number(YamlNode node) =>
        node is YamlScalar { IsPlain: true } scalar
        && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static bool IsWord(JsonElement word, YamlNode node) =>
        word.ValueKind == JsonValueKind.Null
            ? IsOf("null", node)
            : node is YamlScalar scalar && scalar.Value == word.GetString();

    private static bool Matches(JsonElement pattern, YamlNode node) =>
        Regex.IsMatch(((YamlScalar)node).Value, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1));
}
