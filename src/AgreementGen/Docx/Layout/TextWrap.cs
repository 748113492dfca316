using System.Buffers;
using System.Runtime.InteropServices;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Layout;

/// <summary>How a text falls into lines.</summary>
/// <param name="Width">The width to give the paragraph, twips.</param>
/// <param name="Lines">How many lines.</param>
/// <param name="LastLine">Width of the last line, twips.</param>
/// <param name="IsAwkward">A line ends inside a word or name, or two names share one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrappedText(int Width, int Lines, int LastLine, bool IsAwkward);

/// <summary>
/// Breaks texts into lines as a word processor does (at spaces, each line as full as it gets), and finds the width at which the
/// lines come out even. The text itself is never changed: a width is all that a renderer needs to break it the same way.
/// </summary>
internal static class TextWrap
{
    private const int WordLimit = 96;
    private const int AwkwardCost = 600;
    private const int LoneWordCost = 300;
    private const int OneMoreLineCost = 300;
    private const int GoodBreak = 100;

    /// <param name="Start">Offset in the text.</param>
    /// <param name="EndsLine">A line break follows.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Word(int Start, int Length, int Width, bool EndsLine);

    /// <summary>Lines at the full width.</summary>
    public static WrappedText Fill(string text, FontFace face, FontSize size, int width)
    {
        var room = ArrayPool<Word>.Shared.Rent(WordCount(text));
        var words = Measure(text, face, size, room);
        var wrapped = Fill(text, words, TextMetrics.Width(" ", face, size), width);
        ArrayPool<Word>.Shared.Return(room);
        return wrapped;
    }

    /// <summary>Lines of even length, broken where the sense allows; at most one more than at the full width.</summary>
    public static WrappedText Balance(string text, FontFace face, FontSize size, int width)
    {
        var count = WordCount(text);
        var full = Fill(text, face, size, width);
        if (full.Lines < 2 || count > WordLimit)
            return full;
        var room = ArrayPool<Word>.Shared.Rent(count);
        var best = Balance(text, Measure(text, face, size, room), TextMetrics.Width(" ", face, size), full);
        ArrayPool<Word>.Shared.Return(room);
        return best;
    }

    /// <summary>The widest word: a column that is narrower would break it.</summary>
    public static int WidestWord(string text, FontFace face, FontSize size)
    {
        var room = ArrayPool<Word>.Shared.Rent(WordCount(text));
        var widest = 0;
        foreach (var word in Measure(text, face, size, room))
            widest = Math.Max(widest, word.Width);
        ArrayPool<Word>.Shared.Return(room);
        return widest;
    }

    /// <summary>Tries every width at which some line is exactly full.</summary>
    private static WrappedText Balance(string text, ReadOnlySpan<Word> words, int space, WrappedText full)
    {
        var best = full;
        var bestCost = long.MaxValue;
        for (var first = 0; first < words.Length; first++)
        {
            var width = -space;
            for (var last = first; last < words.Length; last++)
            {
                width += space + words[last].Width;
                if (width > full.Width)
                    break;
                var cost = CostOf(text, words, space, width, full);
                if (cost >= bestCost)
                    continue;
                bestCost = cost;
                best = Fill(text, words, space, width) with { Width = Loosen(words, space, width, full.Width) };
            }
        }
        return best;
    }

    private static WrappedText Fill(string text, ReadOnlySpan<Word> words, int space, int width)
    {
        var (lines, line, start, isAwkward) = (1, 0, 0, false);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > start && line + space + words[i].Width > width)
            {
                isAwkward |= BreakCost(text, words[i - 1], words[i]) >= AwkwardCost;
                (lines, line, start) = (lines + 1, 0, i);
            }
            else if (i > start)
            {
                isAwkward |= JoinCost(text, words[i - 1], words[i]) >= AwkwardCost;
            }
            line += (i == start ? 0 : space) + words[i].Width;
            if (words[i].EndsLine)
                (lines, line, start) = (lines + 1, 0, i + 1);
        }
        return new WrappedText(width, lines, line, isAwkward && lines > 1);
    }

    /// <summary>Ragged lines cost the squares of what they lack, a lone word, a torn name and one more line cost extra.</summary>
    private static long CostOf(string text, ReadOnlySpan<Word> words, int space, int width, WrappedText full)
    {
        long cost = 0;
        var (lines, line, start) = (1, 0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > start && line + space + words[i].Width > width)
            {
                cost += BreakCost(text, words[i - 1], words[i]) + LineCost(line, i - start, width);
                (lines, line, start) = (lines + 1, 0, i);
            }
            else if (i > start)
            {
                cost += JoinCost(text, words[i - 1], words[i]);
            }
            line += (i == start ? 0 : space) + words[i].Width;
            if (words[i].EndsLine)
                (lines, line, start) = (lines + 1, 0, i + 1);
        }
        return lines > full.Lines + 1
            ? long.MaxValue
            : cost + LineCost(line, words.Length - start, width) + OneMoreLineCost * (lines - full.Lines);
    }

    private static long LineCost(int line, int words, int width)
    {
        var slack = 1000L * (width - line) / Math.Max(width, 1);
        return slack * slack / 1000 + (words == 1 ? LoneWordCost : 0);
    }

    private static int BreakCost(string text, Word before, Word after)
    {
        var last = text.AsSpan(before.Start, before.Length);
        var next = text.AsSpan(after.Start, after.Length);
        return TextBreaks.IsBound(last, next) ? AwkwardCost
            : TextBreaks.IsDash(last) || last.EndsWith(",") ? -GoodBreak
            : TextBreaks.OpensPhrase(next) ? -GoodBreak
            : 0;
    }

    /// <summary>A dash between two names is the best place to part them.</summary>
    private static int JoinCost(string text, Word before, Word after) =>
        TextBreaks.IsDash(text.AsSpan(before.Start, before.Length))
        && !TextBreaks.IsBound(text.AsSpan(before.Start, before.Length), text.AsSpan(after.Start, after.Length))
            ? AwkwardCost
            : 0;

    /// <summary>A width between the fullest line and the next that would break differently, so that a small error of measure does no harm.</summary>
    private static int Loosen(ReadOnlySpan<Word> words, int space, int width, int limit)
    {
        var next = limit;
        var (line, start) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > start && line + space + words[i].Width > width)
            {
                next = Math.Min(next, line + space + words[i].Width);
                (line, start) = (0, i);
            }
            line += (i == start ? 0 : space) + words[i].Width;
            if (words[i].EndsLine)
                (line, start) = (0, i + 1);
        }
        return width + (next - width) / 2;
    }

    private static int WordCount(string text) => text.AsSpan().Count(' ') + text.AsSpan().Count('\n') + 1;

    private static Span<Word> Measure(string text, FontFace face, FontSize size, Word[] room)
    {
        var (count, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (' ' or '\n'))
                continue;
            var width = TextMetrics.Width(text.AsSpan(start, i - start), face, size);
            room[count++] = new Word(start, i - start, width, i < text.Length && text[i] == '\n');
            start = i + 1;
        }
        return room.AsSpan(0, count);
    }
}
