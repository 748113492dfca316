namespace AgreementGen.Linting.Lexis;

/// <summary>Where the tone of a syllable that ends in oa, oe or uy stands. Both are right; other syllables know no choice.</summary>
internal enum ToneStyle
{
    Neutral,

    /// <summary>hòa, khỏe, thủy.</summary>
    Traditional,

    /// <summary>hoà, khoẻ, thuỷ.</summary>
    Modern,
}

/// <summary>Vietnamese syllables as letters and tones (NFC).</summary>
internal static class Syllables
{
    private const string O = "òóỏõọ";
    private const string U = "ùúủũụ";
    private const string A = "àáảãạ";
    private const string E = "èéẻẽẹ";
    private const string Y = "ỳýỷỹỵ";

    public static ToneStyle StyleOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
            return ToneStyle.Neutral;
        var (before, last) = (char.ToLowerInvariant(word[^2]), char.ToLowerInvariant(word[^1]));
        if (last is 'a' or 'e' && O.Contains(before))
            return ToneStyle.Traditional;
        if (before == 'o' && (A.Contains(last) || E.Contains(last)))
            return ToneStyle.Modern;
        if (word.Length > 2 && word[^3] is 'q' or 'Q')
            return ToneStyle.Neutral;
        if (last == 'y' && U.Contains(before))
            return ToneStyle.Traditional;
        return before == 'u' && Y.Contains(last) ? ToneStyle.Modern : ToneStyle.Neutral;
    }

    /// <summary>In small letters and the traditional style: what people write differently and mean alike is the same. The length stays.</summary>
    /// <param name="folded">At least as long as the word.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        folded = folded[..word.ToLowerInvariant(folded)];
        if (folded.Length > 1 && folded[^2] is 'o' or 'u' && StyleOf(folded) == ToneStyle.Modern)
            MoveToneLeft(folded);
        return folded;
    }

    public static string Fold(string word)
    {
        Span<char> folded = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        return Fold(word, folded).ToString();
    }

    private static void MoveToneLeft(Span<char> word)
    {
        var (vowels, bare) =
            A.Contains(word[^1]) ? (A, 'a')
            : E.Contains(word[^1]) ? (E, 'e')
            : (Y, 'y');
        var tone = vowels.IndexOf(word[^1], StringComparison.Ordinal);
        word[^2] = (word[^2] == 'o' ? O : U)[tone];
        word[^1] = bare;
    }
}
