using System.Collections.Immutable;
using System.Globalization;

namespace AgreementGen.Linting.Lexis;

/// <summary>Cuts a text into words, numbers and signs, in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>Of a longer run of letters only this much is looked up; it is no word.</summary>
    private const int LongestWord = 64;

    public static ImmutableArray<Token> Read(string text, Lexicon lexicon)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 4 + 1);
        for (var i = 0; i < text.Length; )
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var (kind, length) = Measure(text.AsSpan(i));
            var key = length > LongestWord ? 0 : lexicon.KeyOf(text.AsSpan(i, length));
            tokens.Add(new Token(i, length, kind, key));
            i += length;
        }
        return tokens.DrainToImmutable();
    }

    private static (TokenKind Kind, int Length) Measure(ReadOnlySpan<char> text)
    {
        if (char.IsAsciiDigit(text[0]))
            return (TokenKind.Number, LengthWhile(text, char.IsAsciiDigit));
        return char.IsLetter(text[0]) ? (TokenKind.Word, LengthWhile(text, IsOfWord)) : (TokenKind.Sign, 1);
    }

    /// <summary>A decomposed letter is followed by its marks.</summary>
    private static bool IsOfWord(char c) =>
        char.IsLetter(c) || c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static int LengthWhile(ReadOnlySpan<char> text, Func<char, bool> holds)
    {
        var length = 1;
        while (length < text.Length && holds(text[length]))
            length++;
        return length;
    }
}
