using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Takes paragraphs apart into lines, and lines into what stands beside each other.</summary>
internal static class FragmentReader
{
    /// <summary>So many blanks in a row put what follows into another column.</summary>
    private const int WideBlank = 3;

    /// <summary>A line of more pieces than that is not a row of columns.</summary>
    private const int MostPieces = 12;

    /// <summary>The lines of a paragraph, without those of blanks.</summary>
    public static IEnumerable<Passage> Lines(ParagraphView paragraph)
    {
        var text = paragraph.Text;
        for (var start = 0; start <= text.Length; )
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\f');
            var end = length < 0 ? text.Length : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                yield return new Passage(paragraph, start, end - start);
            start = end + 1;
        }
    }

    /// <summary>The pieces of all lines.</summary>
    /// <param name="isOne">Whether a folded text that holds tabs or wide blanks is one piece for all that.</param>
    /// <param name="partsAtBlanks">Wide blanks part what they stand between even if nothing was recognised.</param>
    public static IEnumerable<Fragment> Read(ParagraphView paragraph, Func<string, bool> isOne, bool partsAtBlanks)
    {
        var slot = Slot.Of(paragraph);
        foreach (var line in Lines(paragraph))
        {
            foreach (var fragment in Read(line, slot, isOne, partsAtBlanks))
                yield return fragment;
        }
    }

    private static ImmutableArray<Fragment> Read(Passage line, Slot slot, Func<string, bool> isOne, bool partsAtBlanks)
    {
        var text = line.Text.AsSpan().TrimEnd();
        if (!text.TrimStart().Contains('\t') && !HasWideBlank(text.TrimStart()))
            return [new Fragment(line.Trim(), Push(slot, text))];
        var pieces = Pieces(text);
        if (pieces.Count > MostPieces || isOne(Folding.Of(text)))
            return [new Fragment(line.Trim(), Push(slot, text))];
        var joined = Join(line, pieces, isOne, partsAtBlanks);
        return joined.Count == 1
            ? [new Fragment(line.Trim(), Push(slot, text))]
            : Place(line, joined, slot, text.Length);
    }

    /// <summary>A single piece that tabs or blanks pushed away from the left edge; a tab is half an inch, a blank a quarter of 13 pt.</summary>
    private static Slot Push(Slot slot, ReadOnlySpan<char> text)
    {
        var offset = 0;
        for (var i = 0; i < text.Length && IsBlank(text[i]); i++)
            offset += text[i] == '\t' ? 720 : 65;
        return slot with { Left = slot.Left + Math.Min(offset, slot.Width * 4 / 5) };
    }

    private static ImmutableArray<Fragment> Place(Passage line, List<Piece> pieces, Slot slot, int length)
    {
        var byTabs = pieces.Any(piece => piece.Tabs > 0);
        var fragments = ImmutableArray.CreateBuilder<Fragment>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var part = byTabs
                ? slot.Part(i, pieces.Count)
                : slot with
                {
                    Left = slot.Left + (int)((long)slot.Width * piece.Start / length),
                    Right = slot.Left + (int)((long)slot.Width * piece.End / length),
                };
            fragments.Add(
                new Fragment(line.Slice(piece.Start, piece.End - piece.Start), part)
                {
                    IsTabbed = true,
                    Order = i,
                    Count = pieces.Count,
                }
            );
        }
        return fragments.DrainToImmutable();
    }

    /// <summary>Puts together again what belongs together: "Số:", wide blanks and "/QĐ-UBND"; the longest first.</summary>
    private static List<Piece> Join(Passage line, List<Piece> pieces, Func<string, bool> isOne, bool partsAtBlanks)
    {
        var text = line.Text;
        var joined = new List<Piece>();
        var isSure = partsAtBlanks;
        for (var i = 0; i < pieces.Count; i++)
        {
            var last = pieces.Count - 1;
            while (last >= i && !isOne(Folding.Of(text.AsSpan(pieces[i].Start, pieces[last].End - pieces[i].Start))))
                last--;
            isSure |= last >= i;
            joined.Add(pieces[i] with { End = pieces[Math.Max(i, last)].End, IsKnown = last >= i });
            i = Math.Max(i, last);
        }
        return isSure && partsAtBlanks ? joined : Mend(joined);
    }

    /// <summary>Blanks between two pieces that nobody knows are part of the text.</summary>
    private static List<Piece> Mend(List<Piece> pieces)
    {
        var mended = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (mended.Count > 0 && piece.Tabs == 0 && !piece.IsKnown && !mended[^1].IsKnown)
                mended[^1] = mended[^1] with { End = piece.End };
            else
                mended.Add(piece);
        }
        return mended;
    }

    /// <param name="Tabs">Tabs before it.</param>
    private readonly record struct Piece(int Start, int End, int Tabs, bool IsKnown);

    private static List<Piece> Pieces(ReadOnlySpan<char> text)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < text.Length; )
        {
            var (start, tabs) = (i, 0);
            for (; i < text.Length && IsBlank(text[i]); i++)
                tabs += text[i] == '\t' ? 1 : 0;
            var isGap = tabs > 0 || i - start >= WideBlank || start == 0;
            var from = isGap || pieces.Count == 0 ? i : pieces[^1].Start;
            while (i < text.Length && !IsBlank(text[i]))
                i++;
            if (isGap || pieces.Count == 0)
                pieces.Add(new Piece(from, i, tabs, false));
            else
                pieces[^1] = pieces[^1] with { End = i };
        }
        return pieces;
    }

    private static bool HasWideBlank(ReadOnlySpan<char> text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = IsBlank(c) ? run + 1 : 0;
            if (run >= WideBlank)
                return true;
        }
        return false;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' || char.IsWhiteSpace(c);
}
