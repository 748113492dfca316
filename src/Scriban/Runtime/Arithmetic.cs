using System.Collections;
using System.Numerics;
using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// The operators. Integers grow as they need (<c>int</c>, <c>long</c>, <c>BigInteger</c>), <c>/</c> on integers gives a
/// <c>double</c>; a decimal makes the result a decimal, a double a double. With a string beside them, other values become text.
/// </summary>
internal static class Arithmetic
{
    /// <summary>Integers beyond this many bits are refused: they would only serve to exhaust the machine.</summary>
    private const int BitLimit = 1 << 18;

    public static object? Evaluate(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator @operator,
        object? left,
        object? right
    )
    {
        if (left is int a && right is int b && OnInts(@operator, a, b) is { } quick)
        {
            return quick;
        }

        // A captured output is the text that it holds.
        left = left is IScriptOutput ? left.ToString() : left;
        right = right is IScriptOutput ? right.ToString() : right;
        try
        {
            return @operator switch
            {
                ScriptBinaryOperator.CompareEqual => Boxed.Of(AreEqual(context, left, right)),
                ScriptBinaryOperator.CompareNotEqual => Boxed.Of(!AreEqual(context, left, right)),
                >= ScriptBinaryOperator.CompareLess and <= ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(
                    IsOrdered(context, span, @operator, left, right)
                ),
                ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => Range(
                    context,
                    span,
                    @operator,
                    left,
                    right
                ),
                _ => Calculate(context, span, @operator, left, right),
            };
        }
        catch (Exception e) when (e is ArithmeticException or ArgumentException)
        {
            throw new ScriptRuntimeException(span, e is DivideByZeroException ? "Division by zero" : e.Message, e);
        }
    }

    private static object? OnInts(ScriptBinaryOperator @operator, int left, int right) =>
        @operator switch
        {
            ScriptBinaryOperator.Add => Boxed.Of((long)left + right),
            ScriptBinaryOperator.Subtract => Boxed.Of((long)left - right),
            ScriptBinaryOperator.Multiply => Boxed.Of((long)left * right),
            ScriptBinaryOperator.Modulus when right is not (0 or -1) => Boxed.Of(left % right),
            ScriptBinaryOperator.CompareEqual => Boxed.Of(left == right),
            ScriptBinaryOperator.CompareNotEqual => Boxed.Of(left != right),
            ScriptBinaryOperator.CompareLess => Boxed.Of(left < right),
            ScriptBinaryOperator.CompareLessOrEqual => Boxed.Of(left <= right),
            ScriptBinaryOperator.CompareGreater => Boxed.Of(left > right),
            ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(left >= right),
            _ => null,
        };

    // ---- Comparison ----------------------------------------------------------------------------------------------------

    public static bool AreEqual(TemplateContext context, object? left, object? right)
    {
        context.CountComparison();
        if (left is null || right is null)
        {
            return (left ?? right) is null or EmptyScriptObject;
        }

        if (left is EmptyScriptObject || right is EmptyScriptObject)
        {
            return context.IsEmpty(left is EmptyScriptObject ? right : left) == true;
        }

        if (left is string or IScriptOutput || right is string or IScriptOutput)
        {
            return context.ObjectToString(left) == context.ObjectToString(right);
        }

        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            return Numbers.Compare(left, right) == 0;
        }

        if (left is IList a && right is IList b)
        {
            return ReferenceEquals(a, b) || AreEqual(context, a, b);
        }

        return Equals(left, right);
    }

    private static bool AreEqual(TemplateContext context, IList left, IList right)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!AreEqual(context, left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOrdered(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator @operator,
        object? left,
        object? right
    )
    {
        if (left is null || right is null || IsNotANumber(left) || IsNotANumber(right))
        {
            return false;
        }

        var order = Compare(context, left, right) ?? throw Unsupported(context, span, @operator, left, right);
        return @operator switch
        {
            ScriptBinaryOperator.CompareLess => order < 0,
            ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
            ScriptBinaryOperator.CompareGreater => order > 0,
            _ => order >= 0,
        };
    }

    private static bool IsNotANumber(object value) => value is double.NaN or float.NaN;

    /// <summary>The order of two values, null where they have none.</summary>
    public static int? Compare(TemplateContext context, object? left, object? right)
    {
        context.CountComparison();
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        if (left is string or IScriptOutput || right is string or IScriptOutput)
        {
            return TextComparer.Default.Compare(context.ObjectToString(left), context.ObjectToString(right));
        }

        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            return Numbers.Compare(left, right);
        }

        if (left is IList a && right is IList b)
        {
            return Compare(context, a, b);
        }

        return left is IComparable comparable && left.GetType() == right.GetType() ? comparable.CompareTo(right) : null;
    }

    private static int? Compare(TemplateContext context, IList left, IList right)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            if (Compare(context, left[i], right[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    // ---- Calculation ---------------------------------------------------------------------------------------------------

    private static object? Calculate(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator @operator,
        object? left,
        object? right
    )
    {
        if (left is string || right is string)
        {
            return OnTexts(context, span, @operator, left, right);
        }

        if (left is null || right is null)
        {
            // Nothing and something is something, so that a counter needs no first value.
            return @operator == ScriptBinaryOperator.Add ? left ?? right : null;
        }

        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            return OnNumbers(span, @operator, left, right) ?? throw Unsupported(context, span, @operator, left, right);
        }

        if (IsSequence(left) || IsSequence(right))
        {
            return OnArrays(context, span, @operator, left, right);
        }

        return OnDates(@operator, left, right) ?? throw Unsupported(context, span, @operator, left, right);
    }

    private static bool IsSequence(object value) => value is IList or ScriptRange;

    private static string OnTexts(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator @operator,
        object? left,
        object? right
    )
    {
        if (@operator == ScriptBinaryOperator.Add)
        {
            var (head, tail) = (context.ObjectToString(left), context.ObjectToString(right));
            context.CheckStringLength(span, (long)head.Length + tail.Length);
            return head + tail;
        }

        var (text, count) = left is string first ? (first, right) : ((string)right!, left);
        if (@operator != ScriptBinaryOperator.Multiply || count is null || !Numbers.IsNumber(count))
        {
            throw Unsupported(context, span, @operator, left, right);
        }

        var times = Math.Max(0, context.ToInt(span, count));
        context.CheckStringLength(span, (long)text.Length * times);
        return new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
    }

    private static ScriptArray OnArrays(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator @operator,
        object left,
        object right
    )
    {
        switch (@operator)
        {
            case ScriptBinaryOperator.Add:
                return Concat(context, span, left, right);
            case ScriptBinaryOperator.ShiftLeft when IsSequence(left):
                return [.. context.ToValues(span, left), right];
            case ScriptBinaryOperator.ShiftRight when IsSequence(right):
                return [left, .. context.ToValues(span, right)];
            case ScriptBinaryOperator.Subtract when IsSequence(left) && IsSequence(right):
                var unwanted = context.ToValues(span, right);
                return new ScriptArray(
                    context.ToValues(span, left).Where(l => !unwanted.Any(r => AreEqual(context, l, r)))
                );
            case ScriptBinaryOperator.Multiply when Numbers.IsNumber(left) || Numbers.IsNumber(right):
                return Repeat(context, span, left, right);
            default:
                throw Unsupported(context, span, @operator, left, right);
        }
    }

    private static ScriptArray Concat(TemplateContext context, SourceSpan span, object left, object right)
    {
        var result = new ScriptArray();
        foreach (var part in (ReadOnlySpan<object>)[left, right])
        {
            if (IsSequence(part))
            {
                result.AddRange(context.ToValues(span, part));
            }
            else
            {
                result.Add(part);
            }
        }

        context.CheckArrayLength(span, result.Count);
        return result;
    }

    private static ScriptArray Repeat(TemplateContext context, SourceSpan span, object left, object right)
    {
        var (values, count) = IsSequence(left)
            ? (context.ToValues(span, left), right)
            : (context.ToValues(span, right), left);
        var times = Math.Max(0, context.ToInt(span, count));
        context.CheckLength(span, (long)values.Count * times);
        var result = new ScriptArray(values.Count * times);
        for (var i = 0; i < times; i++)
        {
            result.AddRange(values);
        }

        return result;
    }

    private static object? OnDates(ScriptBinaryOperator @operator, object left, object right) =>
        (left, @operator, right) switch
        {
            (DateTime a, ScriptBinaryOperator.Subtract, DateTime b) => a - b,
            (DateTime a, ScriptBinaryOperator.Subtract, TimeSpan b) => a - b,
            (DateTime a, ScriptBinaryOperator.Add, TimeSpan b) => a + b,
            (TimeSpan a, ScriptBinaryOperator.Add, DateTime b) => b + a,
            (TimeSpan a, ScriptBinaryOperator.Add, TimeSpan b) => a + b,
            (TimeSpan a, ScriptBinaryOperator.Subtract, TimeSpan b) => a - b,
            _ => null,
        };

    private static object? OnNumbers(SourceSpan span, ScriptBinaryOperator @operator, object left, object right)
    {
        if (left is decimal || right is decimal)
        {
            return OnDecimals(@operator, Numbers.ToDecimal(left), Numbers.ToDecimal(right));
        }

        if (left is double or float || right is double or float)
        {
            return left is double || right is double
                ? OnDoubles(@operator, Numbers.ToDouble(left), Numbers.ToDouble(right))
                : OnFloats(@operator, Numbers.ToFloat(left), Numbers.ToFloat(right));
        }

        return OnIntegers(span, @operator, Numbers.ToBigInteger(left), Numbers.ToBigInteger(right));
    }

    private static object? OnIntegers(
        SourceSpan span,
        ScriptBinaryOperator @operator,
        BigInteger left,
        BigInteger right
    )
    {
        switch (@operator)
        {
            case ScriptBinaryOperator.Add:
                return Numbers.Shrink(left + right);
            case ScriptBinaryOperator.Subtract:
                return Numbers.Shrink(left - right);
            case ScriptBinaryOperator.Multiply:
                CheckBits(span, left.GetBitLength() + right.GetBitLength());
                return Numbers.Shrink(left * right);
            case ScriptBinaryOperator.Divide:
                return (double)left / (double)right;
            case ScriptBinaryOperator.DivideRound:
                return Numbers.Shrink(BigInteger.Divide(left, right));
            case ScriptBinaryOperator.Modulus:
                return Numbers.Shrink(BigInteger.Remainder(left, right));
            case ScriptBinaryOperator.ShiftLeft when right >= 0:
                CheckBits(span, left.GetBitLength() + (double)right);
                return Numbers.Shrink(left << (int)right);
            case ScriptBinaryOperator.ShiftRight when right >= 0:
                return Numbers.Shrink(left >> (int)BigInteger.Min(right, BitLimit));
            default:
                return null;
        }
    }

    private static void CheckBits(SourceSpan span, double bits)
    {
        if (bits > BitLimit)
        {
            throw new ScriptRuntimeException(
                span,
                $"Exceeding the limit of `{BitLimit}` bits of an integer. This limit is fixed."
            );
        }
    }

    private static object? OnDoubles(ScriptBinaryOperator @operator, double left, double right) =>
        @operator switch
        {
            ScriptBinaryOperator.Add => left + right,
            ScriptBinaryOperator.Subtract => left - right,
            ScriptBinaryOperator.Multiply => left * right,
            ScriptBinaryOperator.Divide => left / right,
            ScriptBinaryOperator.DivideRound => Math.Round(left / right),
            ScriptBinaryOperator.Modulus => left % right,
            _ => null,
        };

    private static object? OnFloats(ScriptBinaryOperator @operator, float left, float right) =>
        @operator switch
        {
            ScriptBinaryOperator.Add => left + right,
            ScriptBinaryOperator.Subtract => left - right,
            ScriptBinaryOperator.Multiply => left * right,
            ScriptBinaryOperator.Divide => left / right,
            ScriptBinaryOperator.DivideRound => (float)Math.Round(left / right),
            ScriptBinaryOperator.Modulus => left % right,
            _ => null,
        };

    private static object? OnDecimals(ScriptBinaryOperator @operator, decimal left, decimal right) =>
        @operator switch
        {
            ScriptBinaryOperator.Add => left + right,
            ScriptBinaryOperator.Subtract => left - right,
            ScriptBinaryOperator.Multiply => left * right,
            ScriptBinaryOperator.Divide => left / right,
            ScriptBinaryOperator.DivideRound => Math.Round(left / right),
            ScriptBinaryOperator.Modulus => left % right,
            _ => null,
        };

    private static ScriptRange Range(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator @operator,
        object? left,
        object? right
    )
    {
        if (!Numbers.IsInteger(left) || !Numbers.IsInteger(right))
        {
            throw Unsupported(context, span, @operator, left, right);
        }

        return new ScriptRange(
            (long)Numbers.ToBigInteger(left),
            (long)Numbers.ToBigInteger(right),
            @operator == ScriptBinaryOperator.RangeInclude
        );
    }

    public static object? Negate(object? value, SourceSpan span) =>
        value switch
        {
            null => null,
            int number => Boxed.Of(-(long)number),
            double number => -number,
            float number => -number,
            decimal number => -number,
            TimeSpan time => -time,
            _ when Numbers.IsInteger(value) => Numbers.Shrink(-Numbers.ToBigInteger(value)),
            _ => throw new ScriptRuntimeException(span, $"The operator `-` cannot be applied to `{value}`"),
        };

    public static object? Plus(object? value, SourceSpan span) =>
        value is null || Numbers.IsNumber(value)
            ? value
            : throw new ScriptRuntimeException(span, $"The operator `+` cannot be applied to `{value}`");

    private static ScriptRuntimeException Unsupported(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator @operator,
        object? left,
        object? right
    ) =>
        new(
            span,
            $"The operator `{@operator.ToText()}` is not defined between `{context.GetTypeName(left)}` and `{context.GetTypeName(right)}`"
        );
}
