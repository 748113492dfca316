using System.Text.Json;
using AgreementGen.Documents;

namespace AgreementGen.Agreements;

/// <summary>Writes tables of keys as a JSON Schema.</summary>
/// <param name="tables">That of the whole file first.</param>
/// <param name="isOverlay">For files that are laid over others: what they do not say, another says, so nothing is required.</param>
internal sealed class SchemaWriter(
    Utf8JsonWriter json,
    string title,
    KeyTable[] tables,
    bool isEnglish,
    bool isOverlay = false
)
{
    /// <summary>How an id may look: letters of any language, digits, <c>-</c>, <c>_</c>, <c>.</c></summary>
    private const string IdPattern = @"^[\p{L}\p{Nd}._-]+$";

    private const string DatePattern = "^([0-9]{1,2}/){0,2}[0-9]{4}$|^[0-9]{4}(-[0-9]{1,2}){0,2}$|\\{\\{";

    private const string WidthPattern = "^[0-9]+([.,][0-9]+)? ?(%|mm)$";

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", title);
        WriteTable(tables[0]);
        json.WriteStartObject("$defs");
        foreach (var table in tables.AsSpan(1))
        {
            json.WriteStartObject(table.Name);
            WriteTable(table);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteTable(KeyTable table)
    {
        json.WriteString("description", isEnglish ? table.English : table.Vietnamese);
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", value: false);
        WriteRequired(table);
        json.WriteStartObject("properties");
        foreach (var key in table.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", isEnglish ? key.English : key.Vietnamese);
            WriteExample(key);
            WriteShape(key.Value, mayBeNull: isOverlay || !key.IsRequired);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void WriteRequired(KeyTable table)
    {
        if (isOverlay || !table.Keys.Any(key => key.IsRequired))
            return;
        var required = table.Keys.Where(key => key.IsRequired).Select(key => key.Name);
        if (table != ProgramKeys.Agreement)
        {
            WriteNames("required", required);
            return;
        }
        // The file that a program extends may say what the program does not.
        json.WriteStartObject("if");
        WriteNames("required", ["extends"]);
        json.WriteEndObject();
        json.WriteStartObject("else");
        WriteNames("required", required);
        json.WriteEndObject();
    }

    private void WriteNames(string keyword, IEnumerable<string> names)
    {
        json.WriteStartArray(keyword);
        foreach (var name in names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private void WriteExample(Key key)
    {
        if (key.Example is null)
            return;
        json.WriteStartArray("examples");
        json.WriteStringValue(key.Example);
        json.WriteEndArray();
    }

    private void WriteShape(ValueShape shape, bool mayBeNull)
    {
        switch (shape)
        {
            case ValueShape.TextShape:
                WriteScalar(pattern: null, mayBeNull);
                break;
            case ValueShape.DateShape:
                WriteScalar(DatePattern, mayBeNull);
                break;
            case ValueShape.WidthShape:
                WriteScalar(WidthPattern, mayBeNull);
                break;
            case ValueShape.IdShape:
                WriteScalar(IdPattern, mayBeNull);
                break;
            case ValueShape.NumberExampleShape:
                WriteExamplesOfNumbers();
                break;
            case ValueShape.WholeNumberShape range:
                WriteType("integer", mayBeNull);
                json.WriteNumber("minimum", range.Least);
                json.WriteNumber("maximum", range.Most);
                break;
            case ValueShape.WordsShape { Values: ["false", "true"] }:
                WriteType("boolean", mayBeNull);
                break;
            case ValueShape.WordsShape words:
                WriteWords(words, mayBeNull);
                break;
            case ValueShape.LinesShape:
                WriteAny(
                    [
                        new ValueShape.TextShape(),
                        new ValueShape.ListShape(new ValueShape.TextShape(), MayBeEmpty: false),
                    ],
                    mayBeNull
                );
                break;
            case ValueShape.EitherShape either:
                WriteAny(either.Shapes, mayBeNull || either.OrNull);
                break;
            case ValueShape.ListShape list:
                WriteType("array", mayBeNull);
                if (!list.MayBeEmpty)
                    json.WriteNumber("minItems", 1);
                json.WriteStartObject("items");
                WriteShape(list.Item, mayBeNull: false);
                json.WriteEndObject();
                break;
            case ValueShape.MappingShape mapping:
                WriteMapping(mapping.Table(), mayBeNull);
                break;
            case ValueShape.MapShape map:
                WriteType("object", mayBeNull);
                json.WriteStartObject("additionalProperties");
                WriteShape(map.Value, mayBeNull: false);
                json.WriteEndObject();
                break;
            case ValueShape.FreeShape:
                WriteType("object", mayBeNull);
                break;
        }
    }

    /// <summary>An editor takes <c>05</c> for a number and <c>true</c> for a truth value; the reader takes both as written.</summary>
    private void WriteScalar(string? pattern, bool mayBeNull)
    {
        json.WriteStartArray("type");
        foreach (var type in (ReadOnlySpan<string>)["string", "number", "boolean"])
            json.WriteStringValue(type);
        if (mayBeNull)
            json.WriteStringValue("null");
        json.WriteEndArray();
        if (pattern is not null)
            json.WriteString("pattern", pattern);
    }

    private void WriteType(string type, bool mayBeNull)
    {
        if (!mayBeNull)
        {
            json.WriteString("type", type);
            return;
        }
        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    private void WriteWords(ValueShape.WordsShape words, bool mayBeNull)
    {
        if (words.OrPath)
        {
            WriteScalar(pattern: null, mayBeNull);
            json.WriteStartArray("examples");
        }
        else
        {
            json.WriteStartArray("enum");
        }
        foreach (var word in words.Values)
            json.WriteStringValue(word);
        if (mayBeNull && !words.OrPath)
            json.WriteNullValue();
        json.WriteEndArray();
    }

    /// <summary>The examples are offered, other punctuation is for the reader to judge. An editor takes <c>1.</c> for a number.</summary>
    private void WriteExamplesOfNumbers()
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        json.WriteEndArray();
        json.WriteStartArray("examples");
        foreach (var example in NumberFormat.Examples)
            json.WriteStringValue(example);
        json.WriteEndArray();
    }

    private void WriteAny(ReadOnlySpan<ValueShape> shapes, bool mayBeNull)
    {
        json.WriteStartArray("anyOf");
        foreach (var shape in shapes)
        {
            json.WriteStartObject();
            WriteShape(shape, mayBeNull: false);
            json.WriteEndObject();
        }
        WriteNull(mayBeNull);
        json.WriteEndArray();
    }

    private void WriteMapping(KeyTable table, bool mayBeNull)
    {
        if (!mayBeNull)
        {
            json.WriteString("$ref", "#/$defs/" + table.Name);
            return;
        }
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", "#/$defs/" + table.Name);
        json.WriteEndObject();
        WriteNull(mayBeNull);
        json.WriteEndArray();
    }

    private void WriteNull(bool mayBeNull)
    {
        if (!mayBeNull)
            return;
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
    }
}
