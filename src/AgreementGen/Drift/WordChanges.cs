using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AgreementGen.Drift;

/// <summary>A stretch of a text.</summary>
/// <param name="IsChanged">The other text does not have it at this place.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPiece(string Text, bool IsChanged);

/// <summary>
/// Which words two texts do not have in common, so that a reader finds the one number that was changed in a long sentence. The longest
/// common row of words is what stayed.
/// </summary>
internal static class WordChanges
{
    /// <summary>Longer texts are shown whole: their table would grow with the square of the words.</summary>
    private const int Longest = 1500;

    /// <summary>Texts that have less than this part of their words in common are two texts, and marks would only be in the way.</summary>
    private const int LeastCommonPercent = 50;

    /// <summary>Both texts in pieces, which together are the text; a single unmarked piece where marks would tell nothing.</summary>
    public static (ImmutableArray<TextPiece> Before, ImmutableArray<TextPiece> After) Of(string before, string after)
    {
        var (left, right) = (Words(before), Words(after));
        if (left.Count > Longest || right.Count > Longest || left.Count == 0 || right.Count == 0)
            return (Whole(before), Whole(after));
        var (keptLeft, keptRight) = (new bool[left.Count], new bool[right.Count]);
        var common = Keep(left, right, keptLeft, keptRight);
        return common * 100 < Math.Max(left.Count, right.Count) * LeastCommonPercent
            ? (Whole(before), Whole(after))
            : (Pieces(left, keptLeft), Pieces(right, keptRight));
    }

    private static ImmutableArray<TextPiece> Whole(string text) => [new TextPiece(text, IsChanged: false)];

    /// <summary>Each word with the blanks behind it, an expression as one; blanks before the first are a word of their own.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length; )
        {
            var end = EndOfExpression(text, start);
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            words.Add(text[start..end]);
            start = end;
        }
        return words;
    }

    /// <summary>Where the <c>{{ expression }}</c> that begins here ends; else here.</summary>
    private static int EndOfExpression(string text, int start) =>
        text.AsSpan(start).StartsWith("{{") && text.IndexOf("}}", start, StringComparison.Ordinal) is >= 0 and var end
            ? end + 2
            : start;

    /// <summary>Marks the words of the longest common row; how many they are.</summary>
    private static int Keep(List<string> left, List<string> right, bool[] keptLeft, bool[] keptRight)
    {
        // lengths[i, j]: of the longest row common to what begins at i and at j.
        var lengths = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
                lengths[i, j] = AreSame(left[i], right[j])
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count; )
        {
            if (AreSame(left[i], right[j]))
                keptLeft[i++] = keptRight[j++] = true;
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
        return lengths[0, 0];
    }

    /// <summary>Where a line is broken is no matter.</summary>
    private static bool AreSame(string left, string right) =>
        left.AsSpan().TrimEnd().SequenceEqual(right.AsSpan().TrimEnd());

    private static ImmutableArray<TextPiece> Pieces(List<string> words, bool[] kept)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        foreach (var (i, word) in words.Index())
        {
            if (pieces.Count > 0 && pieces[^1].IsChanged == !kept[i])
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + word };
            else
                pieces.Add(new TextPiece(word, !kept[i]));
        }
        return pieces.DrainToImmutable();
    }
}
