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
/// Breaks a text into lines as a word processor does (at spaces, each line as full as it gets), and finds the width at which the
/// lines come out even. The text itself is never changed: a width is all that a renderer needs to break it the same way.
/// </summary>
internal sealed class TextWrap
{
    private const int WordLimit = 96;

    /// <summary>More than the most ragged lines, so that nothing is torn that need not be.</summary>
    private const int AwkwardCost = 1400;
    private const int LoneWordCost = 300;
    private const int OneMoreLineCost = 400;
    private const int GoodBreak = 100;

    private readonly Word[] _words;
    private readonly int _space;

    private TextWrap(string text, FontFace face, FontSize size)
    {
        _words = Measure(text, face, size);
        _space = TextMetrics.Width(" ", face, size);
    }

    /// <param name="EndsLine">A line break follows.</param>
    /// <param name="Break">What it costs to break the line behind the word.</param>
    /// <param name="Join">What it costs not to.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Word(int Width, bool EndsLine, int Break, int Join);

    /// <summary>Lines at the full width.</summary>
    public static WrappedText Fill(string text, FontFace face, FontSize size, int width) =>
        new TextWrap(text, face, size).Fill(width);

    /// <summary>Lines of even length, broken where the sense allows; at most one more than at the full width.</summary>
    public static WrappedText Balance(string text, FontFace face, FontSize size, int width)
    {
        var wrap = new TextWrap(text, face, size);
        var full = wrap.Fill(width);
        return full.Lines == wrap.LinesByHand || wrap._words.Length > WordLimit ? full : wrap.Balance(full);
    }

    /// <summary>The widest word: a column that is narrower would break it.</summary>
    public static int WidestWord(string text, FontFace face, FontSize size)
    {
        var widest = 0;
        foreach (var word in text.AsSpan().SplitAny(' ', '\n'))
            widest = Math.Max(widest, PrintedWidth.Of(text.AsSpan(word), face, size));
        return widest;
    }

    /// <summary>The lines into which the author broke the text.</summary>
    private int LinesByHand => 1 + _words.Count(static word => word.EndsLine);

    /// <summary>Tries every width at which some line is exactly full.</summary>
    private WrappedText Balance(WrappedText full)
    {
        var (bestWidth, bestCost) = (full.Width, long.MaxValue);
        for (var first = 0; first < _words.Length; first++)
        {
            var width = -_space;
            for (var last = first; last < _words.Length; last++)
            {
                width += _space + _words[last].Width;
                if (width > full.Width)
                    break;
                var cost = CostOf(width, full.Lines);
                if (cost < bestCost)
                    (bestWidth, bestCost) = (width, cost);
            }
        }
        return bestCost == long.MaxValue ? full : Fill(bestWidth) with { Width = Loosen(bestWidth, full.Width) };
    }

    private WrappedText Fill(int width)
    {
        var (lines, line, start, isAwkward) = (1, 0, 0, false);
        for (var i = 0; i < _words.Length; i++)
        {
            if (Breaks(i, start, line, width))
            {
                isAwkward |= _words[i - 1].Break >= AwkwardCost;
                (lines, line, start) = (lines + 1, 0, i);
            }
            else if (i > start)
            {
                isAwkward |= _words[i - 1].Join >= AwkwardCost;
            }
            line += (i == start ? 0 : _space) + _words[i].Width;
            if (_words[i].EndsLine)
                (lines, line, start) = (lines + 1, 0, i + 1);
        }
        return new WrappedText(width, lines, line, isAwkward && lines > 1);
    }

    /// <summary>Ragged lines cost the squares of what they lack; a lone word, a torn name and one more line cost extra.</summary>
    private long CostOf(int width, int fewest)
    {
        long cost = 0;
        var (lines, line, start) = (1, 0, 0);
        for (var i = 0; i < _words.Length; i++)
        {
            if (Breaks(i, start, line, width))
            {
                cost += _words[i - 1].Break + LineCost(line, i - start, width);
                (lines, line, start) = (lines + 1, 0, i);
            }
            else if (i > start)
            {
                cost += _words[i - 1].Join;
            }
            line += (i == start ? 0 : _space) + _words[i].Width;
            if (_words[i].EndsLine)
                (lines, line, start) = (lines + 1, 0, i + 1);
        }
        return lines > fewest + 1
            ? long.MaxValue
            : cost + LineCost(line, _words.Length - start, width) + OneMoreLineCost * (lines - fewest);
    }

    /// <summary>A width between the fullest line and the next that would break differently, so that a small error of measure does no harm.</summary>
    private int Loosen(int width, int limit)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < _words.Length; i++)
        {
            if (Breaks(i, start, line, width))
            {
                limit = Math.Min(limit, line + _space + _words[i].Width);
                (line, start) = (0, i);
            }
            line += (i == start ? 0 : _space) + _words[i].Width;
            if (_words[i].EndsLine)
                (line, start) = (0, i + 1);
        }
        return width + (limit - width) / 2;
    }

    private bool Breaks(int word, int start, int line, int width) =>
        word > start && line + _space + _words[word].Width > width;

    private static long LineCost(int line, int words, int width)
    {
        var slack = 1000L * (width - line) / Math.Max(width, 1);
        return slack * slack / 1000 + (words == 1 ? LoneWordCost : 0);
    }

    private static Word[] Measure(string text, FontFace face, FontSize size)
    {
        var words = new Word[text.AsSpan().Count(' ') + text.AsSpan().Count('\n') + 1];
        var rest = text.AsSpan();
        for (var i = 0; i < words.Length; i++)
        {
            var end = rest.IndexOfAny(' ', '\n');
            var word = end < 0 ? rest : rest[..end];
            var endsLine = end >= 0 && rest[end] == '\n';
            rest = end < 0 ? [] : rest[(end + 1)..];
            var after = rest.IndexOfAny(' ', '\n') is >= 0 and var next ? rest[..next] : rest;
            words[i] = new Word(
                PrintedWidth.Of(word, face, size),
                endsLine,
                BreakCost(word, after),
                JoinCost(word, after)
            );
        }
        return words;
    }

    private static int BreakCost(ReadOnlySpan<char> last, ReadOnlySpan<char> next) =>
        TextBreaks.IsBound(last, next) ? AwkwardCost
        : TextBreaks.IsDash(last) || last.EndsWith(",") || TextBreaks.OpensPhrase(next) ? -GoodBreak
        : 0;

    /// <summary>A dash between two names is the best place to part them.</summary>
    private static int JoinCost(ReadOnlySpan<char> last, ReadOnlySpan<char> next) =>
        TextBreaks.IsDash(last) && !TextBreaks.IsBound(last, next) ? AwkwardCost : 0;
}
