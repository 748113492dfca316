using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>The kinds of numbers, and the ways between them.</summary>
internal static class Numbers
{
    public static bool IsInteger([NotNullWhen(true)] object? value) =>
        value is int or long or BigInteger or uint or ulong or short or ushort or byte or sbyte;

    public static bool IsNumber([NotNullWhen(true)] object? value) =>
        value is int or double or long or decimal or float || IsInteger(value);

    public static BigInteger ToBigInteger(object value) =>
        value switch
        {
            int number => number,
            BigInteger number => number,
            ulong number => number,
            _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        };

    /// <summary>The smallest of <c>int</c>, <c>long</c> and <c>BigInteger</c> that holds the value.</summary>
    public static object Shrink(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Boxed.Of((long)value) : value;

    public static double ToDouble(object value) =>
        value is BigInteger number ? (double)number : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    public static float ToFloat(object value) =>
        value is BigInteger number ? (float)number : Convert.ToSingle(value, CultureInfo.InvariantCulture);

    public static decimal ToDecimal(object value) =>
        value is BigInteger number ? (decimal)number : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    public static int Compare(object left, object right)
    {
        if (IsInteger(left) && IsInteger(right))
        {
            return left is int a && right is int b ? a.CompareTo(b) : ToBigInteger(left).CompareTo(ToBigInteger(right));
        }

        return (left is decimal || right is decimal) && IsWithinDecimal(left) && IsWithinDecimal(right)
            ? ToDecimal(left).CompareTo(ToDecimal(right))
            : ToDouble(left).CompareTo(ToDouble(right));
    }

    private static bool IsWithinDecimal(object value) => value is decimal || Math.Abs(ToDouble(value)) < 7e28;
}
