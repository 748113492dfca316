using System.Buffers;
using System.Text;

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

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");
    private static readonly SearchValues<char> MarkedVowels = SearchValues.Create("ăâêôơư");
    private static readonly SearchValues<char> Tones = SearchValues.Create("\u0300\u0309\u0303\u0301\u0323");

    public static ToneStyle StyleOf(ReadOnlySpan<char> word)
    {
        // Most syllables end otherwise.
        if (word.Length < 2 || char.IsAscii(word[^1]) && char.IsAscii(word[^2]))
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

    /// <summary>The syllable with its tone where it belongs; a word without a tone or with two stays as it is.</summary>
    /// <param name="style">For the syllables that know a choice.</param>
    public static string Place(string syllable, ToneStyle style)
    {
        var decomposed = syllable.Normalize(NormalizationForm.FormD);
        var at = decomposed.AsSpan().IndexOfAny(Tones);
        if (at < 0 || decomposed.AsSpan(at + 1).ContainsAny(Tones))
            return syllable;
        var bare = decomposed.Remove(at, 1).Normalize(NormalizationForm.FormC);
        var place = PlaceOfTone(bare.ToLowerInvariant(), style);
        return place < 0
            ? syllable
            : bare.Insert(place + 1, decomposed[at].ToString()).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Index of the vowel that bears the tone; -1 when there is no vowel.</summary>
    private static int PlaceOfTone(string bare, ToneStyle style)
    {
        var first = bare.AsSpan().IndexOfAny(Vowels);
        if (first < 0)
            return -1;
        // The u of qu and the i of gi belong to the consonant when a vowel follows.
        var isGlide = first == 1 && bare.Length > 2 && Vowels.Contains(bare[2]);
        if (isGlide && (bare[0], bare[1]) is ('q', 'u') or ('g', 'i'))
            first++;
        var count = bare.AsSpan(first).IndexOfAnyExcept(Vowels);
        var isOpen = count < 0;
        var run = isOpen ? bare.AsSpan(first) : bare.AsSpan(first, count);
        var marked = run.LastIndexOfAny(MarkedVowels);
        if (marked >= 0)
            return first + marked;
        return first
            + (run.Length, isOpen) switch
            {
                (1, _) => 0,
                (_, false) => run.Length - 1,
                (2, _) => style == ToneStyle.Modern && (run is "oa" or "oe" or "uy") ? 1 : 0,
                _ => 1,
            };
    }
}
