using System.Collections;
using System.Globalization;
using System.Numerics;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>From one kind of value to another.</summary>
public partial class TemplateContext
{
    /// <summary>The text of a value. Null is nothing; a string inside an array or an object is quoted.</summary>
    public virtual string ObjectToString(object? value, bool nested = false)
    {
        if (value is null)
        {
            return nested ? "null" : "";
        }

        return nested && value is string
            ? ValuePrinter.Print(this, value, nested)
            : ValuePrinter.TextOf(this, value) ?? ValuePrinter.Print(this, value, nested);
    }

    /// <summary>Only null, <c>false</c> and <c>empty</c> are false.</summary>
    public virtual bool ToBool(SourceSpan span, object? value) =>
        value switch
        {
            null or EmptyScriptObject => false,
            bool flag => flag,
            _ => true,
        };

    /// <summary>Numbers are rounded, texts are read, null is zero.</summary>
    public virtual int ToInt(SourceSpan span, object? value)
    {
        try
        {
            return value switch
            {
                null => 0,
                int number => number,
                BigInteger number => (int)number,
                string text => int.Parse(text, NumberStyles.Integer, CurrentCulture),
                _ => System.Convert.ToInt32(value, CurrentCulture),
            };
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidCastException)
        {
            throw new ScriptRuntimeException(
                span,
                $"Unable to convert `{Shown(value)}` of type {GetTypeName(value)} to an int",
                e
            );
        }
    }

    private string Shown(object? value)
    {
        var text = value is IScriptPrintable ? GetTypeName(value) : ObjectToString(value);
        return text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
    }

    /// <summary>Null where emptiness means nothing, as for a number.</summary>
    public virtual bool? IsEmpty(object? value) =>
        value switch
        {
            null => null,
            EmptyScriptObject => true,
            string text => text.Length == 0,
            IScriptOutput output => output.ToString()!.Length == 0,
            ScriptRange range => range.Count == 0,
            ICollection collection => collection.Count == 0,
            IScriptObject scope => scope.Count == 0,
            _ => false,
        };

    /// <summary>The elements of anything that has some, as an array.</summary>
    public virtual IList? ToList(SourceSpan span, object? value) =>
        value is null ? null
        : value is IList list ? list
        : ToValues(span, value);

    /// <summary>As <see cref="ToList"/>; an object gives its members as <c>{key, value}</c>.</summary>
    internal ScriptArray ToValues(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                return [];
            case ScriptArray array:
                return array;
            case ScriptRange range:
                CheckLength(span, range.Count);
                return new ScriptArray(range);
            case string text:
                return new ScriptArray(text.Select(c => (object?)c.ToString()));
            case ScriptObject members:
                return new ScriptArray(members.Select(m => Entry(m.Key, m.Value)));
            case IDictionary dictionary:
                return new ScriptArray(
                    dictionary.Cast<DictionaryEntry>().Select(e => Entry(ObjectToString(e.Key), e.Value))
                );
            case IEnumerable enumerable:
                return Bounded(span, enumerable);
            default:
                throw new ScriptRuntimeException(
                    span,
                    $"Unexpected type `{GetTypeName(value)}`. Expecting an array, a range or an object"
                );
        }
    }

    private ScriptArray Bounded(SourceSpan span, IEnumerable values)
    {
        var result = new ScriptArray();
        foreach (var value in values)
        {
            result.Add(value);
            if (values is not ICollection)
            {
                CheckLength(span, result.Count);
            }
        }

        return result;
    }

    private static ScriptObject Entry(string key, object? value) => new() { { "key", key }, { "value", value } };

    public T? ToObject<T>(SourceSpan span, object? value) => (T?)ToObject(span, value, typeof(T));

    /// <summary>Converts a value to the type that a host's function asks for.</summary>
    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType)
    {
        var type = Nullable.GetUnderlyingType(destinationType) ?? destinationType;
        if (value is null || type == typeof(object) || type.IsInstanceOfType(value))
        {
            return value ?? DefaultOf(destinationType, type);
        }

        if (type == typeof(string))
        {
            return ObjectToString(value);
        }

        if (type == typeof(bool))
        {
            return Boxed.Of(ToBool(span, value));
        }

        if (type == typeof(int))
        {
            return Boxed.Of(ToInt(span, value));
        }

        if (type.IsAssignableFrom(typeof(ScriptArray)) && value is IEnumerable)
        {
            return ToValues(span, value);
        }

        return Convert(span, value, type);
    }

    private static object? DefaultOf(Type destinationType, Type type) =>
        destinationType != type || !type.IsValueType ? null
        : type == typeof(bool) ? Boxed.False
        : type == typeof(int) ? Boxed.Of(0)
        : type == typeof(long) ? 0L
        : type == typeof(double) ? 0d
        : type == typeof(decimal) ? 0m
        : null;

    private object? Convert(SourceSpan span, object value, Type type)
    {
        try
        {
            return type == typeof(BigInteger) && Numbers.IsInteger(value) ? Numbers.ToBigInteger(value)
                : type == typeof(double) && Numbers.IsNumber(value) ? Numbers.ToDouble(value)
                : type == typeof(DateTime) && value is string text ? DateTimeFunctions.Parse(this, text)
                : System.Convert.ChangeType(value, type, CurrentCulture);
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidCastException)
        {
            throw new ScriptRuntimeException(
                span,
                $"Unable to convert `{Shown(value)}` of type {GetTypeName(value)} to {type.Name}",
                e
            );
        }
    }

    /// <summary>The kind of a value, as <c>object.kind</c> tells it.</summary>
    public virtual string GetTypeName(object? value) => Kinds.Of(value);

    internal string DateText(DateTime date) =>
        BuiltinObject.TryGetValue("date", out var functions) && functions is DateTimeFunctions own
            ? own.ToString(this, date)
            : DateTimeFunctions.ToString(this, date, DateTimeFunctions.DefaultFormat);
}
