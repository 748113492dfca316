using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Parsing;

/// <summary>The values of numbers and strings as they are written in a template.</summary>
internal static class Literals
{
    private static readonly SearchValues<char> FractionMarks = SearchValues.Create(".eEfFdDmM");

    /// <summary>Reading a number takes longer than in proportion to its length.</summary>
    public const int NumberLengthLimit = 1000;

    /// <summary>An exponent beyond this makes a double even of a whole number.</summary>
    private const int ExponentLimit = 300;

    /// <summary>The lexer has made sure of the form.</summary>
    public static object Number(ReadOnlySpan<char> token)
    {
        var digits = token.Contains('_') ? token.ToString().Replace("_", "") : token.ToString();
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return FromBase(digits, 4);
        }

        return digits.StartsWith("0b", StringComparison.OrdinalIgnoreCase) ? FromBase(digits, 1)
            : digits.AsSpan().ContainsAny(FractionMarks) ? Fraction(digits)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Boxed.Of(number)
            : Numbers.Shrink(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    /// <summary>Without <c>u</c>, as many digits as an int or a long has mean that int or long, negative ones too.</summary>
    private static object FromBase(string digits, int bitsPerDigit)
    {
        var isUnsigned = digits[^1] is 'u' or 'U';
        var value = BigInteger.Zero;
        foreach (var digit in digits.AsSpan(2, digits.Length - (isUnsigned ? 3 : 2)))
        {
            value = (value << bitsPerDigit) + Convert.ToInt32(digit.ToString(), 16);
        }

        return value <= uint.MaxValue
            ? isUnsigned
                ? (uint)value
                : Boxed.Of(unchecked((int)(uint)value))
            : value <= ulong.MaxValue
                ? isUnsigned
                    ? (ulong)value
                    : unchecked((long)(ulong)value)
                : value;
    }

    private static object Fraction(string digits)
    {
        var suffix = char.ToLowerInvariant(digits[^1]);
        var body = suffix is 'f' or 'd' or 'm' ? digits[..^1] : digits;
        switch (suffix)
        {
            case 'f':
                return float.Parse(body, NumberStyles.Float, CultureInfo.InvariantCulture);
            case 'm' when decimal.TryParse(body, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact):
                return exact;
            case 'd':
                break;
            default:
                if (!body.Contains('.') && !body.Contains('-') && WholeWithExponent(body) is { } whole)
                {
                    return whole;
                }

                break;
        }

        return double.Parse(body, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static object? WholeWithExponent(string digits)
    {
        var e = digits.AsSpan().IndexOfAny('e', 'E');
        return
            int.TryParse(
                digits.AsSpan(e + 1),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var power
            )
            && power <= ExponentLimit
            ? Numbers.Shrink(
                BigInteger.Parse(digits.AsSpan(0, e), NumberStyles.None, CultureInfo.InvariantCulture)
                    * BigInteger.Pow(10, power)
            )
            : null;
    }

    /// <summary>Replaces escape sequences. The first that is none is told, and left out.</summary>
    public static string Unescape(ReadOnlySpan<char> body, out (int Offset, int Length, string Message)? mistake)
    {
        mistake = null;
        var value = new StringBuilder(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '\\')
            {
                value.Append(body[i]);
                continue;
            }

            var start = i++;
            var c = i < body.Length ? body[i] : '\0';
            switch (c)
            {
                case '\n':
                    break;
                case '\r':
                    i += i + 1 < body.Length && body[i + 1] == '\n' ? 1 : 0;
                    break;
                case 'u' or 'x':
                    var length = c == 'u' ? 4 : 2;
                    if (TryHex(body, i + 1, length, out var code))
                    {
                        value.Append((char)code);
                        i += length;
                    }
                    else
                    {
                        mistake ??= (
                            start,
                            Math.Min(2 + length, body.Length - start),
                            $"Unexpected hex digits after `\\{c}`. Expecting {length} digits 0-9, a-f"
                        );
                    }

                    break;
                default:
                    var plain = Plain(c);
                    if (plain is null)
                    {
                        mistake ??= (
                            start,
                            Math.Min(2, body.Length - start),
                            $"Unexpected escape character `{c}` in string. Only `'`, `\"`, `\\`, `{{`, `}}`, n, r, t, b, f, uXXXX and xXX are allowed"
                        );
                    }

                    value.Append(plain);
                    break;
            }
        }

        return value.ToString();
    }

    private static char? Plain(char escape) =>
        escape switch
        {
            '\'' or '"' or '\\' or '{' or '}' => escape,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            '0' => '\0',
            _ => null,
        };

    private static bool TryHex(ReadOnlySpan<char> body, int start, int length, out int code)
    {
        code = 0;
        return start + length <= body.Length
            && int.TryParse(
                body.Slice(start, length),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out code
            );
    }
}
