using System.Text;

namespace AgreementGen.Documents;

/// <summary>Numbers as Roman numerals, Vietnamese letters and Vietnamese words.</summary>
public static class Numerals
{
    private static readonly (int Value, string Numeral)[] RomanSteps =
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

    /// <summary>The order of điểm: the Vietnamese alphabet without ă, â, ê, ô, ơ, ư (NĐ 30/2020, Phụ lục I, II.6).</summary>
    private static readonly string[] Letters =
    [
        "a",
        "b",
        "c",
        "d",
        "đ",
        "e",
        "g",
        "h",
        "i",
        "k",
        "l",
        "m",
        "n",
        "o",
        "p",
        "q",
        "r",
        "s",
        "t",
        "u",
        "v",
        "x",
        "y",
    ];

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    private static readonly string[] Groups = ["", " nghìn", " triệu"];

    /// <summary>1 → I, 4 → IV … 3999 → MMMCMXCIX; larger numbers repeat M.</summary>
    public static string Roman(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var text = new StringBuilder();
        foreach (var (value, numeral) in RomanSteps)
        {
            for (; number >= value; number -= value)
                text.Append(numeral);
        }
        return text.ToString();
    }

    /// <summary>1 → a … 5 → đ … 23 → y, 24 → aa, 25 → bb.</summary>
    public static string Letter(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var letter = Letters[(number - 1) % Letters.Length];
        return string.Concat(Enumerable.Repeat(letter, (number - 1) / Letters.Length + 1));
    }

    /// <summary>nhất, hai, ba, tư, năm …: what follows "thứ".</summary>
    public static string OrdinalWord(int number) =>
        number switch
        {
            1 => "nhất",
            4 => "tư",
            _ => Words(number),
        };

    /// <summary>A whole number in words: 105 → một trăm linh năm.</summary>
    public static string Words(long number)
    {
        if (number == 0)
            return Digits[0];
        if (number < 0)
            return "âm " + WordsOf((ulong)-(number + 1) + 1);
        return WordsOf((ulong)number);
    }

    private static string WordsOf(ulong number)
    {
        if (number < 1_000_000_000)
            return WordsBelowBillion((int)number, isFirst: true);
        var rest = (int)(number % 1_000_000_000);
        var head = WordsOf(number / 1_000_000_000) + " tỷ";
        return rest == 0 ? head : head + " " + WordsBelowBillion(rest, isFirst: false);
    }

    private static string WordsBelowBillion(int number, bool isFirst)
    {
        var words = new List<string>();
        for (var (group, size) = (2, 1_000_000); group >= 0; group--, size /= 1000)
        {
            var part = number / size % 1000;
            if (part > 0)
                words.Add(WordsBelowThousand(part, isFirst && words.Count == 0) + Groups[group]);
        }
        return string.Join(' ', words);
    }

    /// <summary>After a larger group even empty hundreds are said: một nghìn không trăm linh năm.</summary>
    private static string WordsBelowThousand(int number, bool isFirst)
    {
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var words = new List<string>();
        if (hundreds > 0 || !isFirst)
            words.Add(Digits[hundreds] + " trăm");
        if (tens == 1)
            words.Add("mười");
        else if (tens > 1)
            words.Add(Digits[tens] + " mươi");
        else if (ones > 0 && words.Count > 0)
            words.Add("linh");
        if (ones > 0)
            words.Add(OnesAfter(tens, ones));
        return string.Join(' ', words);
    }

    private static string OnesAfter(int tens, int ones) =>
        (tens, ones) switch
        {
            (> 1, 1) => "mốt",
            (> 1, 4) => "tư",
            (> 0, 5) => "lăm",
            _ => Digits[ones],
        };
}
