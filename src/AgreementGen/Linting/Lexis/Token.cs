using System.Runtime.InteropServices;

namespace AgreementGen.Linting.Lexis;

internal enum TokenKind : byte
{
    /// <summary>A run of letters: one syllable of Vietnamese.</summary>
    Word,

    /// <summary>A run of digits 0 to 9.</summary>
    Number,

    /// <summary>Any other character but a blank.</summary>
    Sign,
}

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Key">Its number in the lexicon; 0: in no word list.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, TokenKind Kind, int Key)
{
    public int End => Start + Length;
}
