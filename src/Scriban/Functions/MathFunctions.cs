using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Functions on numbers, under <c>math</c>.</summary>
public class MathFunctions : FunctionGroup
{
    private static readonly BuiltinFunction[] Table =
    [
        new("math.abs", "value", static c => Abs(c.Context, c.Span, c[0])),
        new("math.ceil", "value", static c => Ceil(c.Context, c.Span, c[0])),
        new("math.divided_by", "value, divisor", static c => DividedBy(c.Context, c.Span, c[0], c[1])),
        new("math.floor", "value", static c => Floor(c.Context, c.Span, c[0])),
        new(
            "math.format",
            "value, format, culture?",
            static c => Format(c.Context, c.Span, c[0], c.Text(1), c.Text(2))
        ),
        new("math.is_number", "value", static c => IsNumber(c[0])),
        new("math.minus", "value, with", static c => Minus(c.Context, c.Span, c[0], c[1])),
        new("math.modulo", "value, with", static c => Modulo(c.Context, c.Span, c[0], c[1])),
        new("math.plus", "value, with", static c => Plus(c.Context, c.Span, c[0], c[1])),
        new("math.random", "minValue, maxValue", static c => Random(c.Int(0), c.Int(1))),
        new("math.round", "value, precision?", static c => Round(c.Context, c.Span, c[0], c.Int(1))),
        new("math.times", "value, with", static c => Times(c.Context, c.Span, c[0], c[1])),
        new("math.uuid", "", static _ => Uuid()),
    ];

    public MathFunctions()
        : base(Table) { }

    /// <summary>Takes the sign away.</summary>
    /// <param name="value">A number.</param>
    /// <returns>The number without its sign.</returns>
    /// <example><code>{{ -3.5 | math.abs }}</code><code>3.5</code></example>
    public static object? Abs(TemplateContext context, SourceSpan span, object? value) =>
        ToNumber(context, span, value) switch
        {
            null => null,
            decimal number => Math.Abs(number),
            float number => Math.Abs(number),
            double number => Math.Abs(number),
            var number => Numbers.Shrink(BigInteger.Abs(Numbers.ToBigInteger(number))),
        };

    /// <summary>Goes up to the next whole number.</summary>
    /// <param name="value">A number.</param>
    /// <returns>The least whole number that is not below it.</returns>
    /// <example><code>{{ 4.1 | math.ceil }}</code><code>5</code></example>
    public static object? Ceil(TemplateContext context, SourceSpan span, object? value) =>
        ToNumber(context, span, value) switch
        {
            decimal number => Math.Ceiling(number),
            float number => MathF.Ceiling(number),
            double number => Math.Ceiling(number),
            var number => number,
        };

    /// <summary>Divides. A whole divisor makes a whole result, rounded down.</summary>
    /// <param name="value">The number to divide.</param>
    /// <param name="divisor">The number to divide by.</param>
    /// <returns>The quotient.</returns>
    /// <example><code>{{ 9 | math.divided_by 2 }} {{ 9 | math.divided_by 2.0 }}</code><code>4 4.5</code></example>
    public static object? DividedBy(TemplateContext context, SourceSpan span, object? value, object? divisor)
    {
        var by = ToNumber(context, span, divisor);
        if (!Numbers.IsInteger(by))
        {
            return Arithmetic.Evaluate(context, span, ScriptBinaryOperator.Divide, ToNumber(context, span, value), by);
        }

        if (Numbers.ToBigInteger(by).IsZero)
        {
            throw new ScriptRuntimeException(span, "Division by zero");
        }

        var result = Arithmetic.Evaluate(
            context,
            span,
            ScriptBinaryOperator.Divide,
            ToNumber(context, span, value),
            by
        );
        return result is null ? null : Numbers.Shrink(new BigInteger(Math.Floor(Numbers.ToDouble(result))));
    }

    /// <summary>Goes down to the next whole number.</summary>
    /// <param name="value">A number.</param>
    /// <returns>The greatest whole number that is not above it.</returns>
    /// <example><code>{{ 4.9 | math.floor }}</code><code>4</code></example>
    public static object? Floor(TemplateContext context, SourceSpan span, object? value) =>
        ToNumber(context, span, value) switch
        {
            decimal number => Math.Floor(number),
            float number => MathF.Floor(number),
            double number => Math.Floor(number),
            var number => number,
        };

    /// <summary>Writes a number in a .NET format.</summary>
    /// <param name="value">A number.</param>
    /// <param name="format">A standard or custom numeric format of .NET, such as <c>N2</c> or <c>0.0#</c>.</param>
    /// <param name="culture">The name of a culture, such as <c>vi-VN</c>; else that of the context.</param>
    /// <returns>The text.</returns>
    /// <example><code>{{ 1234567 | math.format "N0" "vi-VN" }}</code><code>1.234.567</code></example>
    public static string? Format(
        TemplateContext context,
        SourceSpan span,
        object? value,
        string? format,
        string? culture
    ) =>
        ToNumber(context, span, value) is IFormattable number
            ? number.ToString(NumberFormats.Checked(context, span, format), Cultures.Named(context, span, culture))
            : null;

    /// <summary>Tells numbers from other values.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>Whether it is a number.</returns>
    /// <example><code>{{ 12 | math.is_number }} {{ "12" | math.is_number }}</code><code>true false</code></example>
    public static object IsNumber(object? value) => Boxed.Of(Numbers.IsNumber(value));

    /// <summary>Subtracts.</summary>
    /// <param name="value">The number to subtract from.</param>
    /// <param name="with">The number to subtract.</param>
    /// <returns>The difference.</returns>
    /// <example><code>{{ 10 | math.minus 4 }}</code><code>6</code></example>
    public static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, ScriptBinaryOperator.Subtract, value, with);

    /// <summary>What division leaves over.</summary>
    /// <param name="value">The number to divide.</param>
    /// <param name="with">The number to divide by.</param>
    /// <returns>The remainder.</returns>
    /// <example><code>{{ 10 | math.modulo 4 }}</code><code>2</code></example>
    public static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, ScriptBinaryOperator.Modulus, value, with);

    /// <summary>Adds.</summary>
    /// <param name="value">A number.</param>
    /// <param name="with">The number to add.</param>
    /// <returns>The sum.</returns>
    /// <example><code>{{ 10 | math.plus 4 }}</code><code>14</code></example>
    public static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, ScriptBinaryOperator.Add, value, with);

    /// <summary>A random whole number, another one at each call.</summary>
    /// <param name="minValue">The least that it can be.</param>
    /// <param name="maxValue">The number above the greatest that it can be.</param>
    /// <returns>The number.</returns>
    /// <example><code>{{ math.random 3 4 }}</code><code>3</code></example>
    public static int Random(int minValue, int maxValue) => System.Random.Shared.Next(minValue, maxValue);

    /// <summary>Rounds to the nearest number; from the very middle, to the even one.</summary>
    /// <param name="value">A number.</param>
    /// <param name="precision">Digits to keep behind the point; none if not given.</param>
    /// <returns>The rounded number.</returns>
    /// <example><code>{{ 4.5678 | math.round 2 }}</code><code>4.57</code></example>
    public static object? Round(TemplateContext context, SourceSpan span, object? value, int precision) =>
        ToNumber(context, span, value) switch
        {
            decimal number => Math.Round(number, Math.Clamp(precision, 0, 28)),
            float number => MathF.Round(number, Math.Clamp(precision, 0, 6)),
            double number => Math.Round(number, Math.Clamp(precision, 0, 15)),
            var number => number,
        };

    /// <summary>Multiplies.</summary>
    /// <param name="value">A number.</param>
    /// <param name="with">The number to multiply by.</param>
    /// <returns>The product.</returns>
    /// <example><code>{{ 10 | math.times 4 }}</code><code>40</code></example>
    public static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, ScriptBinaryOperator.Multiply, value, with);

    /// <summary>A new identifier, another one at each call.</summary>
    /// <returns>A UUID in its usual form.</returns>
    /// <example><code>{{ math.uuid | string.size }}</code><code>36</code></example>
    public static string Uuid() => Guid.NewGuid().ToString();

    private static object? Calculate(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator @operator,
        object? value,
        object? with
    ) => Arithmetic.Evaluate(context, span, @operator, ToNumber(context, span, value), ToNumber(context, span, with));

    private static object? ToNumber(TemplateContext context, SourceSpan span, object? value) =>
        value is null || Numbers.IsNumber(value) ? value
        : double.TryParse(
            context.ObjectToString(value),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
        : throw new ScriptRuntimeException(span, $"Expecting a number, not {context.GetTypeName(value)}");
}
