using System.Globalization;
using System.Text;

namespace AgreementGen.Cli.Reports;

/// <summary>How many columns of a terminal a text takes.</summary>
internal static class DisplayWidth
{
    /// <summary>
    /// Blocks whose characters are two columns wide: East Asian Wide and Fullwidth of Unicode's EastAsianWidth.txt, emoji among them.
    /// </summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F),
        (0x231A, 0x231B),
        (0x2329, 0x232A),
        (0x23E9, 0x23EC),
        (0x23F0, 0x23F0),
        (0x23F3, 0x23F3),
        (0x25FD, 0x25FE),
        (0x2614, 0x2615),
        (0x2648, 0x2653),
        (0x267F, 0x267F),
        (0x2693, 0x2693),
        (0x26A1, 0x26A1),
        (0x26AA, 0x26AB),
        (0x26BD, 0x26BE),
        (0x26C4, 0x26C5),
        (0x26CE, 0x26CE),
        (0x26D4, 0x26D4),
        (0x26EA, 0x26EA),
        (0x26F2, 0x26F3),
        (0x26F5, 0x26F5),
        (0x26FA, 0x26FA),
        (0x26FD, 0x26FD),
        (0x2705, 0x2705),
        (0x270A, 0x270B),
        (0x2728, 0x2728),
        (0x274C, 0x274C),
        (0x274E, 0x274E),
        (0x2753, 0x2755),
        (0x2757, 0x2757),
        (0x2795, 0x2797),
        (0x27B0, 0x27B0),
        (0x27BF, 0x27BF),
        (0x2B1B, 0x2B1C),
        (0x2B50, 0x2B50),
        (0x2B55, 0x2B55),
        (0x2E80, 0x303E),
        (0x3041, 0x33FF),
        (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF),
        (0xA000, 0xA4CF),
        (0xA960, 0xA97C),
        (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF),
        (0xFE10, 0xFE19),
        (0xFE30, 0xFE6F),
        (0xFF01, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x16FE0, 0x18DFF),
        (0x1AFF0, 0x1B2FF),
        (0x1F004, 0x1F004),
        (0x1F0CF, 0x1F0CF),
        (0x1F18E, 0x1F18E),
        (0x1F191, 0x1F19A),
        (0x1F1E6, 0x1F1FF),
        (0x1F200, 0x1F320),
        (0x1F32D, 0x1F335),
        (0x1F337, 0x1F37C),
        (0x1F37E, 0x1F393),
        (0x1F3A0, 0x1F3CA),
        (0x1F3CF, 0x1F3D3),
        (0x1F3E0, 0x1F3F0),
        (0x1F3F4, 0x1F3F4),
        (0x1F3F8, 0x1F43E),
        (0x1F440, 0x1F440),
        (0x1F442, 0x1F4FC),
        (0x1F4FF, 0x1F53D),
        (0x1F54B, 0x1F54E),
        (0x1F550, 0x1F567),
        (0x1F57A, 0x1F57A),
        (0x1F595, 0x1F596),
        (0x1F5A4, 0x1F5A4),
        (0x1F5FB, 0x1F64F),
        (0x1F680, 0x1F6C5),
        (0x1F6CC, 0x1F6CC),
        (0x1F6D0, 0x1F6D2),
        (0x1F6D5, 0x1F6D7),
        (0x1F6DC, 0x1F6DF),
        (0x1F6EB, 0x1F6EC),
        (0x1F6F4, 0x1F6FC),
        (0x1F7E0, 0x1F7EB),
        (0x1F7F0, 0x1F7F0),
        (0x1F90C, 0x1F93A),
        (0x1F93C, 0x1F945),
        (0x1F947, 0x1F9FF),
        (0x1FA70, 0x1FAFF),
        (0x20000, 0x3FFFD),
    ];

    /// <summary>The sum over the graphemes: a letter with its marks, or an emoji of several joined ones, counts once.</summary>
    public static int Of(string text)
    {
        var width = 0;
        for (var offset = 0; offset < text.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(text, offset);
            width += OfGrapheme(text.AsSpan(offset, length));
            offset += length;
        }
        return width;
    }

    private static int OfGrapheme(ReadOnlySpan<char> grapheme)
    {
        // U+FE0F asks for the picture of a character that also is a letter.
        if (grapheme.Contains('\uFE0F'))
            return 2;
        Rune.DecodeFromUtf16(grapheme, out var first, out _);
        return IsZero(first) ? 0
            : IsWide(first.Value) ? 2
            : 1;
    }

    private static bool IsZero(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
                or UnicodeCategory.Control;

    private static bool IsWide(int value)
    {
        var found = Array.BinarySearch(Wide, (value, value), ByFirst.Instance);
        var block = found >= 0 ? found : ~found - 1;
        return block >= 0 && value <= Wide[block].Last;
    }

    private sealed class ByFirst : IComparer<(int First, int Last)>
    {
        public static readonly ByFirst Instance = new();

        public int Compare((int First, int Last) x, (int First, int Last) y) => x.First.CompareTo(y.First);
    }
}
