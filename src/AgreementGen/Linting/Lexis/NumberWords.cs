using System.Collections.Frozen;

namespace AgreementGen.Linting.Lexis;

/// <summary>Whole numbers in words, with the spellings of the north and the south: linh and lẻ, nghìn and ngàn, tỷ and tỉ, tư and bốn.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Digits = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["không"] = 0,
        ["một"] = 1,
        ["mốt"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bốn"] = 4,
        ["tư"] = 4,
        ["năm"] = 5,
        ["lăm"] = 5,
        ["nhăm"] = 5,
        ["sáu"] = 6,
        ["bảy"] = 7,
        ["tám"] = 8,
        ["chín"] = 9,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, long> Scales = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["nghìn"] = 1_000,
        ["ngàn"] = 1_000,
        ["triệu"] = 1_000_000,
        ["tỷ"] = 1_000_000_000,
        ["tỉ"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word can be part of a number.</summary>
    public static bool IsPart(string word) =>
        Digits.ContainsKey(word) || Scales.ContainsKey(word) || word is "mười" or "mươi" or "trăm" or "linh" or "lẻ";

    /// <summary>The number; null when the words are none.</summary>
    /// <param name="words">In small letters.</param>
    public static long? Read(ReadOnlySpan<string> words)
    {
        long whole = 0;
        var start = 0;
        var smallest = long.MaxValue;
        for (var i = 0; i < words.Length; i++)
        {
            if (!Scales.TryGetValue(words[i], out var scale))
                continue;
            var count = i > start ? BelowThousand(words[start..i]) : null;
            if (count is null && !(i == start && whole > 0 && scale == 1_000_000_000))
                return null;
            if (scale == 1_000_000_000)
                (whole, smallest) = ((whole + (count ?? 0)) * scale, scale);
            else if (scale < smallest)
                (whole, smallest) = (whole + count!.Value * scale, scale);
            else
                return null;
            start = i + 1;
        }
        if (start == words.Length)
            return words.IsEmpty ? null : whole;
        return BelowThousand(words[start..]) is { } rest ? whole + rest : null;
    }

    /// <summary>[digit trăm] [linh digit | mười [digit] | digit mươi [digit] | digit].</summary>
    private static int? BelowThousand(ReadOnlySpan<string> words)
    {
        var (value, i) = (0, 0);
        if (words.Length >= 2 && words[1] == "trăm" && Digits.TryGetValue(words[0], out var hundreds))
        {
            (value, i) = (hundreds * 100, 2);
            if (i < words.Length && words[i] is "linh" or "lẻ")
                return i + 2 == words.Length && Digits.TryGetValue(words[i + 1], out var one) ? value + one : null;
        }
        if (i == words.Length)
            return value;
        if (words[i] == "mười")
            return Ones(words[(i + 1)..]) is { } ones ? value + 10 + ones : null;
        if (!Digits.TryGetValue(words[i], out var digit))
            return null;
        if (i + 1 == words.Length)
            return value + digit;
        return words[i + 1] == "mươi" && Ones(words[(i + 2)..]) is { } rest ? value + digit * 10 + rest : null;
    }

    private static int? Ones(ReadOnlySpan<string> words) =>
        words.Length switch
        {
            0 => 0,
            1 when Digits.TryGetValue(words[0], out var digit) => digit,
            _ => null,
        };
}
