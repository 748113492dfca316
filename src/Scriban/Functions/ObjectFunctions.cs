using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Functions on values of any kind, under <c>object</c>.</summary>
public class ObjectFunctions : FunctionGroup
{
    private static readonly BuiltinFunction[] Table =
    [
        new("object.default", "value, default", static c => Default(c[0], c[1])),
        new("object.eval", "value", static c => Eval(c.Context, c.Caller, c[0])),
        new("object.eval_template", "value", static c => EvalTemplate(c.Context, c.Caller, c[0])),
        new(
            "object.format",
            "value, format, culture?",
            static c => Format(c.Context, c.Span, c[0], c.Text(1), c.Text(2))
        ),
        new("object.from_json", "json", static c => FromJson(c.Context, c.Span, c.Text(0))),
        new("object.has_key", "value, key", static c => HasKey(c.Context, c[0], c.Text(1))),
        new("object.has_value", "value, key", static c => HasValue(c.Context, c[0], c.Text(1))),
        new("object.keys", "value", static c => Keys(c[0])),
        new("object.kind", "value", static c => Kind(c[0])),
        new("object.size", "value", static c => Size(c.Context, c.Span, c[0])),
        new("object.to_json", "value", static c => ToJson(c.Context, c.Span, c[0])),
        new("object.typeof", "value", static c => Typeof(c[0])),
        new("object.values", "value", static c => Values(c[0])),
    ];

    public ObjectFunctions()
        : base(Table) { }

    /// <summary>Puts a value in the place of nothing.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="default">The value to take where the first is null or an empty text.</param>
    /// <returns>One of the two.</returns>
    /// <example><code>{{ "" | object.default "chưa có số" }}</code><code>chưa có số</code></example>
    public static object? Default(object? value, object? @default) =>
        value is null or EmptyScriptObject || (value is string or IScriptOutput && value.ToString()!.Length == 0)
            ? @default
            : value;

    /// <summary>Evaluates a text as code.</summary>
    /// <param name="value">Code, or a function to call; any other value is returned as it is.</param>
    /// <returns>What the code is worth.</returns>
    /// <example><code>{{ "2 + 3" | object.eval }}</code><code>5</code></example>
    public static object? Eval(TemplateContext context, ScriptNode caller, object? value) =>
        value switch
        {
            string text => Parse(caller, text, ScriptMode.ScriptOnly).Evaluate(context),
            IScriptCustomFunction function => FunctionInvoker.CallWithoutArguments(context, caller, function),
            _ => value,
        };

    /// <summary>Renders a text as a template.</summary>
    /// <param name="value">A template, or a function to call; any other value is returned as it is.</param>
    /// <returns>The text rendered.</returns>
    /// <example><code>{{ x = 7; "Điều {{ x }}." | object.eval_template }}</code><code>Điều 7.</code></example>
    public static object? EvalTemplate(TemplateContext context, ScriptNode caller, object? value)
    {
        if (value is not string text)
        {
            return Eval(context, caller, value);
        }

        var template = Parse(caller, text, ScriptMode.Default);
        context.PushOutput();
        try
        {
            return template.Render(context);
        }
        finally
        {
            context.PopOutput();
        }
    }

    private static Template Parse(ScriptNode caller, string text, ScriptMode mode)
    {
        var template = Template.Parse(text, "<eval>", lexerOptions: new LexerOptions { Mode = mode });
        return template.HasErrors
            ? throw new ScriptParserRuntimeException(
                caller.Span,
                "Error while parsing the text to evaluate.",
                template.Messages
            )
            : template;
    }

    /// <summary>Writes a value in a .NET format.</summary>
    /// <param name="value">A number, a date or a length of time.</param>
    /// <param name="format">A format of .NET for this kind of value.</param>
    /// <param name="culture">The name of a culture, such as <c>vi-VN</c>; else that of the context.</param>
    /// <returns>The text.</returns>
    /// <example><code>{{ 15 | object.format "D4" }} {{ 1250.5 | object.format "N1" "vi-VN" }}</code><code>0015 1.250,5</code></example>
    public static string? Format(
        TemplateContext context,
        SourceSpan span,
        object? value,
        string? format,
        string? culture
    ) =>
        value switch
        {
            null => null,
            IFormattable formattable => formattable.ToString(
                NumberFormats.Checked(context, span, format),
                Cultures.Named(context, span, culture)
            ),
            _ => context.ObjectToString(value),
        };

    /// <summary>Reads JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The value: objects, arrays, texts, numbers, true, false or null.</returns>
    /// <example><code>{{ (`{ "so": [1, 2] }` | object.from_json).so[1] }}</code><code>2</code></example>
    public static object? FromJson(TemplateContext context, SourceSpan span, string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return null;
        }

        var depth = context.ObjectRecursionLimit > 0 ? Math.Max(64, context.ObjectRecursionLimit) : 256;
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = depth });
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new ScriptRuntimeException(span, $"The text is not JSON: {e.Message}", e);
        }
    }

    private static object? Read(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => ReadObject(json),
            JsonValueKind.Array => new ScriptArray(json.EnumerateArray().Select(Read)),
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number => ReadNumber(json),
            JsonValueKind.True => Boxed.True,
            JsonValueKind.False => Boxed.False,
            _ => null,
        };

    private static ScriptObject ReadObject(JsonElement json)
    {
        var result = new ScriptObject();
        foreach (var member in json.EnumerateObject())
        {
            result.SetValue(member.Name, Read(member.Value), readOnly: false);
        }

        return result;
    }

    private static object ReadNumber(JsonElement json) =>
        json.GetRawText().Length <= Literals.NumberLengthLimit
        && BigInteger.TryParse(
            json.GetRawText(),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var whole
        )
            ? Numbers.Shrink(whole)
            : json.GetDouble();

    /// <summary>Looks for a member.</summary>
    /// <param name="value">An object.</param>
    /// <param name="key">The member's name.</param>
    /// <returns>Whether the object has the member.</returns>
    /// <example><code>{{ {ten: null} | object.has_key "ten" }}</code><code>true</code></example>
    public static object HasKey(TemplateContext context, object? value, string? key) =>
        Boxed.Of(value is not null && key is not null && context.TryReadMember(value, key, out _));

    /// <summary>Looks for a member with a value.</summary>
    /// <param name="value">An object.</param>
    /// <param name="key">The member's name.</param>
    /// <returns>Whether the object has the member and it is not null.</returns>
    /// <example><code>{{ {ten: null} | object.has_value "ten" }}</code><code>false</code></example>
    public static object HasValue(TemplateContext context, object? value, string? key) =>
        Boxed.Of(
            value is not null
                && key is not null
                && context.TryReadMember(value, key, out var found)
                && found is not null
        );

    /// <summary>The names of an object's members.</summary>
    /// <param name="value">An object.</param>
    /// <returns>An array of texts, in the order in which the members were added.</returns>
    /// <example><code>{{ {b: 1, a: 2} | object.keys }}</code><code>["b", "a"]</code></example>
    public static new ScriptArray Keys(object? value) =>
        value switch
        {
            ScriptArray array => new ScriptArray(array.ScriptObject?.Keys.Cast<object?>() ?? []),
            IScriptObject scope => new ScriptArray(scope.GetMembers()),
            IDictionary dictionary => new ScriptArray(dictionary.Keys),
            _ => [],
        };

    /// <summary>The kind of a value, in detail.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>One of <c>string</c>, <c>bool</c>, <c>int</c>, <c>long</c>, <c>bigint</c>, <c>float</c>, <c>double</c>, <c>decimal</c>,
    /// <c>datetime</c>, <c>timespan</c>, <c>range</c>, <c>array</c>, <c>function</c>, <c>object</c>; null for null.</returns>
    /// <example><code>{{ 1 | object.kind }} {{ 1.5 | object.kind }} {{ 1..2 | object.kind }}</code><code>int double range</code></example>
    public static string? Kind(object? value) =>
        value switch
        {
            null => null,
            DateTime or TimeSpan => "object",
            _ => Kinds.Of(value),
        };

    /// <summary>The size of a value.</summary>
    /// <param name="value">A text, an array or an object.</param>
    /// <returns>The number of characters, elements or members.</returns>
    /// <example><code>{{ "Điều" | object.size }} {{ {a: 1} | object.size }}</code><code>4 1</code></example>
    public static object Size(TemplateContext context, SourceSpan span, object? value) =>
        value switch
        {
            null => Boxed.Of(0),
            string or IScriptOutput => Boxed.Of(context.ObjectToString(value).Length),
            ScriptArray array => Boxed.Of(array.Count),
            ScriptRange range => Boxed.Of(range.Count),
            IScriptObject scope => Boxed.Of(scope.Count),
            ICollection collection => Boxed.Of(collection.Count),
            IEnumerable => Boxed.Of(context.ToValues(span, value).Count),
            _ => Boxed.Of(0),
        };

    /// <summary>Writes a value as JSON.</summary>
    /// <param name="value">Any value but a function.</param>
    /// <returns>The JSON text, without blanks.</returns>
    /// <example><code>{{ {a: [1, true, null]} | object.to_json }}</code><code>{"a":[1,true,null]}</code></example>
    public static string ToJson(TemplateContext context, SourceSpan span, object? value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            WriteJson(context, span, writer, value, depth: 0);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteJson(
        TemplateContext context,
        SourceSpan span,
        Utf8JsonWriter writer,
        object? value,
        int depth
    )
    {
        if (depth > context.ObjectRecursionLimit && context.ObjectRecursionLimit > 0)
        {
            throw new ScriptRuntimeException(
                span,
                $"Structure is too deeply nested or contains reference loops. The limit is `{context.ObjectRecursionLimit}`; raise TemplateContext.ObjectRecursionLimit to allow more."
            );
        }

        context.CheckStringLength(span, writer.BytesCommitted + writer.BytesPending);
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case IScriptCustomFunction:
                throw new ScriptRuntimeException(span, "Cannot write a function as JSON");
            case string or IScriptOutput or DateTime or TimeSpan:
                writer.WriteStringValue(
                    value is DateTime date
                        ? date.ToString("o", CultureInfo.InvariantCulture)
                        : context.ObjectToString(value)
                );
                break;
            case double.NaN
            or double.PositiveInfinity
            or double.NegativeInfinity
            or float.NaN
            or float.PositiveInfinity
            or float.NegativeInfinity:
                throw new ScriptRuntimeException(span, "Cannot write a number without a value as JSON");
            case not null when Numbers.IsNumber(value):
                writer.WriteRawValue(((IFormattable)value).ToString(format: null, CultureInfo.InvariantCulture));
                break;
            case ScriptArray or IList or ScriptRange:
                writer.WriteStartArray();
                foreach (var item in context.ToValues(span, value))
                {
                    WriteJson(context, span, writer, item, depth + 1);
                }

                writer.WriteEndArray();
                break;
            case IScriptObject scope:
                writer.WriteStartObject();
                foreach (var member in scope.GetMembers())
                {
                    writer.WritePropertyName(member);
                    scope.TryGetValue(context, span, member, out var child);
                    WriteJson(context, span, writer, child, depth + 1);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(context.ObjectToString(value));
                break;
        }
    }

    /// <summary>The kind of a value.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>One of <c>string</c>, <c>boolean</c>, <c>number</c>, <c>array</c>, <c>iterator</c>, <c>object</c>; null for null.</returns>
    /// <example><code>{{ 1 | object.typeof }} {{ "a" | object.typeof }} {{ [] | object.typeof }}</code><code>number string array</code></example>
    public static string? Typeof(object? value) =>
        value switch
        {
            null => null,
            string or IScriptOutput => "string",
            bool => "boolean",
            _ when Numbers.IsNumber(value) => "number",
            IList => "array",
            IScriptObject or IDictionary => "object",
            IEnumerable => "iterator",
            _ => "object",
        };

    /// <summary>The values of an object's members.</summary>
    /// <param name="value">An object.</param>
    /// <returns>An array, in the order in which the members were added.</returns>
    /// <example><code>{{ {b: 1, a: 2} | object.values }}</code><code>[1, 2]</code></example>
    public static new ScriptArray Values(object? value) =>
        value switch
        {
            ScriptObject scope => new ScriptArray((IEnumerable<object?>)scope.Values),
            IDictionary dictionary => new ScriptArray(dictionary.Values),
            _ => [],
        };
}
