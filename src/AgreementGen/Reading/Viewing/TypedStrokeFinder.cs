using System.Buffers;
using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Viewing;

/// <summary>Finds lines that are text: rows of underscores or hyphens, tabs with leaders, underlined blanks and words.</summary>
internal sealed class TypedStrokeFinder(ParagraphView view, TabStops? tabs)
{
    private const int UsualTab = 720;

    /// <summary>Fewer signs are punctuation.</summary>
    private const int FewestSigns = 3;

    /// <summary>Signs that people draw lines with.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("_-–—―─━");

    /// <summary>Of these, signs that leave no gap between them.</summary>
    private const string Joined = "_–—―─━";

    private readonly List<List<TextSegment>> _lines = [];

    /// <summary>Somewhere in the text, between tabs or line breaks, stand signs and nothing else.</summary>
    public static bool HasRow(string text)
    {
        var signs = 0;
        foreach (var letter in text)
        {
            if (letter is '\t' or '\n' or '\f')
            {
                if (signs >= FewestSigns)
                    return true;
                signs = 0;
            }
            else if (letter is not (' ' or '\u00A0'))
                signs = signs >= 0 && Signs.Contains(letter) ? signs + 1 : int.MinValue;
        }
        return signs >= FewestSigns;
    }

    /// <summary>What stands before all text of the paragraph counts as above it; else as below.</summary>
    public IEnumerable<StrokeView> Find()
    {
        Measure();
        for (var i = 0; i < _lines.Count; i++)
            Layout(_lines[i], isFirst: i == 0);
        var firstText = _lines.FindIndex(line => line.Exists(segment => segment.HasText));
        for (var i = 0; i < _lines.Count; i++)
        {
            foreach (var stroke in Find(_lines[i], isAbove: i < firstText))
                yield return stroke;
        }
    }

    /// <summary>Beside text, blanks and signs are a place to fill in, unless they have a centred place of their own.</summary>
    private static IEnumerable<StrokeView> Find(List<TextSegment> line, bool isAbove)
    {
        var hasText = line.Exists(segment => segment.HasText);
        foreach (var segment in line)
        {
            var isRow = segment is { Signs: >= FewestSigns, HasText: false, IsUnderlined: false };
            if (isRow && (!hasText || segment.Stop.Kind == "center"))
                yield return Stroke(StrokeKind.Typed, segment.InkStart, segment.InkEnd, segment.IsSolid, isAbove);
            else if (segment is { HasText: true, IsUnderlined: true })
                yield return Stroke(
                    StrokeKind.Underline,
                    segment.InkStart,
                    segment.InkEnd,
                    isSolid: true,
                    isAbove: false
                );
        }
        if (!hasText && line.TrueForAll(segment => segment.Signs == 0) && BlankStroke(line, isAbove) is { } blank)
            yield return blank;
    }

    /// <summary>Underlined blanks and tabs, and tabs that are filled, from the first to the last.</summary>
    private static StrokeView? BlankStroke(List<TextSegment> line, bool isAbove)
    {
        var (start, end, isUnderline, isSolid) = (double.MaxValue, double.MinValue, false, true);
        foreach (var segment in line)
        {
            var leader = segment.IsFirst ? null : segment.Stop.Leader;
            var isFilled = leader is "underscore" or "heavy" or "hyphen" or "middleDot";
            if (isFilled || segment.IsTabUnderlined)
                (start, end) = (Math.Min(start, segment.TabStart), Math.Max(end, segment.Start));
            if (segment.HasUnderlined)
                (start, end) = (Math.Min(start, segment.InkStart), Math.Max(end, segment.InkEnd));
            isUnderline |= segment.HasUnderlined || segment.IsTabUnderlined;
            isSolid &= leader is not ("hyphen" or "middleDot");
        }
        var kind = isUnderline ? StrokeKind.Underline : StrokeKind.Typed;
        return end > start ? Stroke(kind, start, end, isSolid, isAbove) : null;
    }

    private static StrokeView Stroke(StrokeKind kind, double start, double end, bool isSolid, bool isAbove) =>
        new(kind, (int)(end - start), isSolid, isAbove, (int)((start + end) / 2));

    private void Measure()
    {
        var line = NewLine();
        foreach (var run in view.Runs)
        {
            foreach (var letter in run.Text)
            {
                if (letter is '\n' or '\f')
                    line = NewLine();
                else if (letter == '\t')
                    line.Add(new TextSegment { IsTabUnderlined = run.IsUnderlined });
                else if (letter is ' ' or '\u00A0')
                    line[^1].AddBlank(GlyphWidths.Of(letter, run), run.IsUnderlined);
                else
                    Add(line, letter, run);
            }
        }
    }

    private static void Add(List<TextSegment> line, char letter, RunView run)
    {
        if (line[^1].EndsWithGap)
            line.Add(new TextSegment { IsFirst = true });
        var isJoined = Joined.Contains(letter, StringComparison.Ordinal);
        line[^1].Add(GlyphWidths.Of(letter, run), Signs.Contains(letter), isJoined, run.IsUnderlined);
    }

    private List<TextSegment> NewLine()
    {
        List<TextSegment> line = [new TextSegment { IsFirst = true }];
        _lines.Add(line);
        return line;
    }

    private void Layout(List<TextSegment> line, bool isFirst)
    {
        var start = view.Indent.Left + (isFirst ? view.Indent.FirstLine : 0);
        double position = start;
        foreach (var segment in line)
        {
            segment.Place(position, segment.IsFirst ? default : NextStop(position));
            position = segment.End;
        }
        var free = view.AvailableWidth - view.Indent.Right - position;
        foreach (var segment in line)
        {
            if (view.Alignment == AlignmentView.Center)
                segment.Move(free / 2);
            else if (view.Alignment == AlignmentView.Right)
                segment.Move(free);
        }
    }

    /// <summary>The next stop of the paragraph, the end of a hanging indent, or the next of the usual stops.</summary>
    private TabStop NextStop(double position)
    {
        foreach (var stop in tabs?.Stops ?? [])
        {
            if (stop.Position > position && stop.Kind is not ("clear" or "bar"))
                return stop;
        }
        if (view.Indent.FirstLine < 0 && view.Indent.Left > position)
            return new TabStop(view.Indent.Left, "left", null);
        return new TabStop(((int)Math.Max(0, position) / UsualTab * UsualTab) + UsualTab, "left", null);
    }
}
