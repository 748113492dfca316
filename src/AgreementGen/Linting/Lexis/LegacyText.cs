using System.Buffers;

namespace AgreementGen.Linting.Lexis;

/// <summary>Which encoding a text was in before somebody read it in another.</summary>
internal enum LegacyEncoding
{
    None,

    /// <summary>TCVN 5712, fonts .VnTime …: "céng hßa x· héi".</summary>
    Tcvn3,

    /// <summary>VNI-Windows, fonts VNI-Times …: "coäng hoøa xaõ hoäi".</summary>
    Vni,

    /// <summary>UTF-8 read as Windows-1252 or -1258: "xÃ£ há»™i".</summary>
    Utf8,

    /// <summary>VIQR: "Co^.ng ho`a xa~ ho^.i".</summary>
    Viqr,
}

/// <summary>Remains of encodings before Unicode: signs that Vietnamese does not have, inside of words.</summary>
internal static class LegacyText
{
    /// <summary>One such sign may be a foreign name; several are not.</summary>
    private const int Enough = 2;

    /// <summary>Latin-1 letters that Vietnamese does not use; most come from VNI.</summary>
    private static readonly SearchValues<char> Letters = SearchValues.Create("äåæçëîïñöøûüÿœÄÅÆÇËÎÏÑÖØÛÜŸŒ");

    /// <summary>Signs where TCVN3 has letters.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("¡¢£¤¥¦§¨©«¬\u00AD®¯°±´µ¶·¸¹»¼½¾¿×÷");

    private static readonly SearchValues<char> Any = SearchValues.Create(
        "äåæçëîïñöøûüÿœÄÅÆÇËÎÏÑÖØÛÜŸŒ¡¢£¤¥¦§¨©«¬\u00AD®¯°±´µ¶·¸¹»¼½¾¿×÷ÃĂÄÆÅ^"
    );

    public static LegacyEncoding Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Any))
            return LegacyEncoding.None;
        if (IsUtf8(text))
            return LegacyEncoding.Utf8;
        var (letters, signs, marks) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var isInWord = i > 0 && char.IsLetter(text[i - 1]);
            if (Letters.Contains(text[i]) && isInWord || IsVniPair(text, i))
                letters++;
            else if (
                Signs.Contains(text[i])
                && (isInWord || text[i] == '®' && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            )
                signs++;
            else if (text[i] == '^' && isInWord && "aeoAEO".Contains(text[i - 1]))
                marks++;
        }
        return signs >= Enough ? LegacyEncoding.Tcvn3
            : letters >= Enough ? LegacyEncoding.Vni
            : marks >= Enough ? LegacyEncoding.Viqr
            : LegacyEncoding.None;
    }

    /// <summary>aâ, eâ, oâ, aê: a vowel before the same or another with its mark, as VNI spells â, ê, ô, ă.</summary>
    private static bool IsVniPair(string text, int i) =>
        i > 0 && (text[i] is 'â' && text[i - 1] is 'a' or 'e' or 'o' || text[i] is 'ê' && text[i - 1] == 'a');

    private static bool IsUtf8(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var next = text[i + 1];
            var isPair = text[i] switch
            {
                'Ã' or 'Ă' => next is >= '\u00A0' and <= '\u00BF',
                'á' => next is 'º' or '»' && i + 2 < text.Length && !char.IsWhiteSpace(text[i + 2]),
                'Ä' => next is '\u0090' or '\u0091' or '\u0192' or '\u2018' or '©',
                'Æ' => next is '°' or '¡',
                'Å' => next == '©',
                _ => false,
            };
            if (isPair)
                return true;
        }
        return false;
    }
}
