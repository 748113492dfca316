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

    private readonly string _text;
    private readonly Word[] _words;
    private readonly int _space;

    public TextWrap(string text, FontFace face, FontSize size)
    {
        _text = text;
        _words = Measure(text, face, size);
        _space = TextMetrics.Width(" ", face, size);
        Width = TextMetrics.Width(text, face, size);
    }

    /// <summary>On one line, twips.</summary>
    public int Width { get; }

    /// <summary>The widest word: a column that is narrower would break it.</summary>
    public int WidestWord => _words.Max(static word => word.Width);

    /// <param name="Range">In the text.</param>
    /// <param name="EndsLine">A line break follows.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Word(Range Range, int Width, bool EndsLine);

    /// <param name="Break">What it costs to break the line behind the word.</param>
    /// <param name="Join">What it costs not to.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seam(int Break, int Join);

    /// <summary>Between each word and the next. Most texts fit on a line, and nothing asks for them.</summary>
    private Seam[] Seams => field ??= FindSeams();

    /// <summary>Lines of even length, broken where the sense allows; at most one more than at the full width.</summary>
    public WrappedText Balance(int width)
    {
        var full = Fill(width);
        return full.Lines == LinesByHand || _words.Length > WordLimit ? full : Balance(full);
    }

    public static WrappedText Balance(string text, FontFace face, FontSize size, int width) =>
        new TextWrap(text, face, size).Balance(width);

    /// <summary>How many lines it takes at the full width.</summary>
    public static int CountLines(string text, FontFace face, FontSize size, int width) =>
        new TextWrap(text, face, size).Fill(width).Lines;

    /// <summary>The lines into which the author broke the text.</summary>
    private int LinesByHand => 1 + _text.AsSpan().Count('\n');

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
        var (lines, line, start) = (1, 0, 0);
        for (var i = 0; i < _words.Length; i++)
        {
            if (Breaks(i, start, line, width))
                (lines, line, start) = (lines + 1, 0, i);
            line += (i == start ? 0 : _space) + _words[i].Width;
            if (_words[i].EndsLine)
                (lines, line, start) = (lines + 1, 0, i + 1);
        }
        return new WrappedText(width, lines, line, lines > 1 && IsAwkward(width));
    }

    private bool IsAwkward(int width)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < _words.Length; i++)
        {
            var breaks = Breaks(i, start, line, width);
            if (i > start && (breaks ? Seams[i - 1].Break : Seams[i - 1].Join) >= AwkwardCost)
                return true;
            if (breaks)
                (line, start) = (0, i);
            line += (i == start ? 0 : _space) + _words[i].Width;
            if (_words[i].EndsLine)
                (line, start) = (0, i + 1);
        }
        return false;
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
                cost += Seams[i - 1].Break + LineCost(line, i - start, width);
                (lines, line, start) = (lines + 1, 0, i);
            }
            else if (i > start)
            {
                cost += Seams[i - 1].Join;
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
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var end = text.AsSpan(start).IndexOfAny(' ', '\n') is >= 0 and var length ? start + length : text.Length;
            var width = PrintedWidth.Of(text.AsSpan(start..end), face, size);
            words[i] = new Word(start..end, width, EndsLine: end < text.Length && text[end] == '\n');
            start = end + 1;
        }
        return words;
    }

    private Seam[] FindSeams()
    {
        var seams = new Seam[_words.Length];
        for (var i = 0; i < seams.Length; i++)
            seams[i] = SeamBehind(i);
        return seams;
    }

    private Seam SeamBehind(int word)
    {
        var last = _text.AsSpan(_words[word].Range);
        var next = word + 1 < _words.Length ? _text.AsSpan(_words[word + 1].Range) : [];
        return new Seam(BreakCost(last, next), JoinCost(last, next));
    }

    private static int BreakCost(ReadOnlySpan<char> last, ReadOnlySpan<char> next) =>
        TextBreaks.IsBound(last, next) ? AwkwardCost
        : TextBreaks.IsDash(last) || last.EndsWith(",") || TextBreaks.OpensPhrase(next) ? -GoodBreak
        : 0;

    /// <summary>A dash between two names is the best place to part them.</summary>
    private static int JoinCost(ReadOnlySpan<char> last, ReadOnlySpan<char> next) =>
        TextBreaks.IsDash(last) && !TextBreaks.IsBound(last, next) ? AwkwardCost : 0;
}
