using System.Globalization;
using System.Text;

namespace AgreementGen.Reading.Lists;

/// <summary>Numbers as lists and pages show them (<c>ST_NumberFormat</c>, ECMA-376 part 1, 17.18.59). Others than these are shown in digits.</summary>
internal static class NumberNotation
{
    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    private static readonly string[] Units = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    public static string Write(string format, int number) =>
        format switch
        {
            "none" => "",
            "upperRoman" => Roman(number),
            "lowerRoman" => Roman(number).ToLowerInvariant(),
            "upperLetter" => Letters(number, 'A'),
            "lowerLetter" => Letters(number, 'a'),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "ordinal" => Digits(number) + OrdinalSuffix(number),
            "numberInDash" => $"- {Digits(number)} -",
            "vietnameseCounting" or "cardinalText" => Words(number),
            "ordinalText" => "thứ "
                + (
                    number == 1 ? "nhất"
                    : number == 4 ? "tư"
                    : Words(number)
                ),
            _ => Digits(number),
        };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>None for zero and below; Word's own end at 32767.</summary>
    private static string Roman(int number)
    {
        if (number is < 1 or > short.MaxValue)
            return Digits(number);
        var roman = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
        {
            for (; number >= value; number -= value)
                roman.Append(sign);
        }
        return roman.ToString();
    }

    /// <summary>a to z, then aa, bb … as Word goes on.</summary>
    private static string Letters(int number, char first) =>
        number is < 1 or > 26 * 30
            ? Digits(number)
            : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string OrdinalSuffix(int number) =>
        (number % 100) is >= 11 and <= 13
            ? "th"
            : (number % 10) switch
            {
                1 => "st",
                2 => "nd",
                3 => "rd",
                _ => "th",
            };

    /// <summary>0 to 99 in words; beyond that nobody numbers in words.</summary>
    private static string Words(int number)
    {
        if (number is < 0 or > 99)
            return Digits(number);
        var (tens, units) = (number / 10, number % 10);
        if (tens == 0)
            return Units[units];
        var end = units switch
        {
            0 => "",
            1 when tens > 1 => " mốt",
            5 => " lăm",
            _ => " " + Units[units],
        };
        return (tens == 1 ? "mười" : Units[tens] + " mươi") + end;
    }
}
