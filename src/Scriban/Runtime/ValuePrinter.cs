using System.Collections;
using System.Globalization;
using System.Text;
using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Turns values into the text that a template writes. Inside arrays and objects strings are quoted.</summary>
internal sealed class ValuePrinter(TemplateContext context)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public static string Print(TemplateContext context, IScriptPrintable value)
    {
        var printer = new ValuePrinter(context);
        printer.AppendPrintable(value);
        return printer.ToString();
    }

    /// <summary>The text of a value that has one without looking inside; null for arrays, objects and the like.</summary>
    public static string? TextOf(TemplateContext context, object value) =>
        value switch
        {
            string text => text,
            bool flag => flag ? "true" : "false",
            int number => IntegerText(number),
            long number => number.ToString(CultureInfo.InvariantCulture),
            EmptyScriptObject => "",
            char letter => letter.ToString(),
            IScriptOutput output => output.ToString(),
            DateTime date => context.DateText(date),
            TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
            ScriptFunction function => function.ToString(),
            IScriptCustomFunction function => function.ToString(),
            IScriptPrintable or IDictionary => null,
            IFormattable formattable => formattable.ToString(format: null, context.CurrentCulture),
            IEnumerable => null,
            _ => value.ToString() ?? "",
        };

    private static readonly string[] SmallIntegers = new string[300];

    private static string IntegerText(int number) =>
        number is >= 0 and < 300
            ? SmallIntegers[number] ??= number.ToString(CultureInfo.InvariantCulture)
            : number.ToString(CultureInfo.InvariantCulture);

    public static string Print(TemplateContext context, object value, bool nested)
    {
        var printer = new ValuePrinter(context);
        if (nested)
        {
            printer.AppendNested(value);
        }
        else
        {
            printer.AppendInside(value);
        }

        return printer.ToString();
    }

    public ValuePrinter Append(char c)
    {
        _text.Append(c);
        return this;
    }

    public ValuePrinter Append(string text)
    {
        _text.Append(text);
        context.CheckStringLength(context.CurrentSpan, _text.Length);
        return this;
    }

    public ValuePrinter AppendNested(object? value) =>
        value switch
        {
            null => Append("null"),
            string text => Append('"').Append(StringFunctions.Escape(text)).Append('"'),
            _ when TextOf(context, value) is { } text => Append(text),
            _ => AppendInside(value),
        };

    private ValuePrinter AppendInside(object value)
    {
        if (value is IScriptPrintable printable)
        {
            return AppendPrintable(printable);
        }

        if (value is IDictionary dictionary)
        {
            return AppendAll(
                dictionary.Cast<DictionaryEntry>(),
                '{',
                '}',
                e => Append($"{e.Key}: ").AppendNested(e.Value)
            );
        }

        return AppendAll(((IEnumerable)value).Cast<object?>(), '[', ']', item => AppendNested(item));
    }

    private ValuePrinter AppendPrintable(IScriptPrintable value)
    {
        Enter();
        value.PrintTo(context, this);
        _depth--;
        return this;
    }

    private ValuePrinter AppendAll<T>(IEnumerable<T> items, char open, char close, Action<T> append)
    {
        Enter();
        Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            Append(isFirst ? "" : ", ");
            append(item);
            isFirst = false;
        }

        _depth--;
        return Append(close);
    }

    private void Enter()
    {
        if (context.ObjectRecursionLimit > 0 && ++_depth > context.ObjectRecursionLimit)
        {
            throw new ScriptRuntimeException(
                context.CurrentSpan,
                $"Structure is too deeply nested or contains reference loops. The limit is `{context.ObjectRecursionLimit}`; raise TemplateContext.ObjectRecursionLimit to allow more."
            );
        }
    }

    public override string ToString() => _text.ToString();
}
