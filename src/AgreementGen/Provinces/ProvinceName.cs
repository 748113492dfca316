using System.Globalization;
using System.Text;

namespace AgreementGen.Provinces;

/// <summary>A name of a unit as a key: what people write differently and mean alike is the same.</summary>
internal static class ProvinceName
{
    /// <summary>Words before the name, bare and without blanks; the longest first.</summary>
    private static readonly string[] Types = ["thanhpho", "thudo", "tinh", "tp"];

    private static readonly char[] ToneMarks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

    /// <summary>Small letters without the type, blanks, stops and dashes; each syllable's tone mark behind it, wherever it was.</summary>
    public static string Fold(string text) => Join(Words(text), keepsMarks: true);

    /// <summary>The same without any marks: <c>Đắk Lắk</c> is <c>daklak</c>.</summary>
    public static string Bare(string text) => Join(Words(text), keepsMarks: false);

    private static string[] Words(string text) =>
        text.Normalize(NormalizationForm.FormD)
            .ToLowerInvariant()
            .Split([' ', '\u00A0', '\t', '-', '–', '—', '_', '.', ','], StringSplitOptions.RemoveEmptyEntries);

    private static string Join(string[] words, bool keepsMarks)
    {
        var key = new StringBuilder();
        foreach (var word in words.Skip(LengthOfType(words)))
            Append(key, word, keepsMarks);
        return key.ToString();
    }

    /// <summary>How many of the words are tỉnh or thành phố; a name is left over.</summary>
    private static int LengthOfType(string[] words)
    {
        for (var count = 1; count <= 2 && count < words.Length; count++)
        {
            var bare = new StringBuilder();
            foreach (var word in words.Take(count))
                Append(bare, word, keepsMarks: false);
            if (Types.Contains(bare.ToString()))
                return count;
        }
        return 0;
    }

    private static void Append(StringBuilder key, string word, bool keepsMarks)
    {
        var tone = '\0';
        foreach (var c in word)
        {
            if (keepsMarks && ToneMarks.Contains(c))
                tone = c;
            else if (keepsMarks)
                key.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                key.Append(c == 'đ' ? 'd' : c);
        }
        if (tone != '\0')
            key.Append(tone);
    }
}
