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
    public static readonly SearchValues<char> Signs = SearchValues.Create("_-–—―─━");

    /// <summary>Of these, signs that leave no gap between them.</summary>
    private const string Joined = "_–—―─━";

    private readonly List<TextLine> _lines = [];

    /// <summary>A line of strokes above all text counts as above; others as below.</summary>
    public IEnumerable<StrokeView> Find()
    {
        Measure();
        var firstText = _lines.FindIndex(line => line.HasText);
        for (var i = 0; i < _lines.Count; i++)
        {
            if (StrokeOf(_lines[i], isFirst: i == 0, isAbove: i < firstText) is { } stroke)
                yield return stroke;
        }
    }

    private StrokeView? StrokeOf(TextLine line, bool isFirst, bool isAbove)
    {
        if (line.Signs >= FewestSigns && !line.HasText && !line.IsUnderlined)
            return Stroke(StrokeKind.Typed, line, line.IsJoined && !line.HasGap, isFirst, isAbove);
        if (line is { HasLeader: true, HasText: false })
            return Stroke(StrokeKind.Typed, line, line.IsJoined, isFirst, isAbove);
        return line.IsUnderlined ? Stroke(StrokeKind.Underline, line, isSolid: true, isFirst, isAbove: false) : null;
    }

    private StrokeView Stroke(StrokeKind kind, TextLine line, bool isSolid, bool isFirst, bool isAbove)
    {
        var length = (int)line.Length;
        var left = view.Indent.Left + (isFirst ? view.Indent.FirstLine : 0) + (int)line.Start;
        int? center = view.Alignment switch
        {
            AlignmentView.Center => (view.AvailableWidth + view.Indent.Left - view.Indent.Right) / 2,
            AlignmentView.Right => view.AvailableWidth - view.Indent.Right - (length / 2),
            _ => left + (length / 2),
        };
        return new StrokeView(kind, length, isSolid, isAbove, center);
    }

    private void Measure()
    {
        var line = new TextLine();
        foreach (var run in view.Runs)
        {
            foreach (var letter in run.Text)
            {
                if (letter is '\n' or '\f')
                {
                    _lines.Add(line);
                    line = new TextLine();
                }
                else
                    Measure(line, letter, run);
            }
        }
        _lines.Add(line);
    }

    private void Measure(TextLine line, char letter, RunView run)
    {
        if (letter == '\t')
        {
            var stop = NextStop(line.Position);
            line.AddBlank(stop.Position - line.Position, run.IsUnderlined);
            if (stop.Leader is "underscore" or "hyphen" or "heavy" or "middleDot")
                line.AddLeader(stop.Leader is "underscore" or "heavy");
        }
        else if (letter is ' ' or '\u00A0')
            line.AddBlank(GlyphWidths.Of(letter, run), run.IsUnderlined);
        else
        {
            var isSign = Signs.Contains(letter);
            line.Add(
                GlyphWidths.Of(letter, run),
                isSign,
                Joined.Contains(letter, StringComparison.Ordinal),
                run.IsUnderlined
            );
        }
    }

    private TabStop NextStop(double position)
    {
        foreach (var stop in tabs?.Stops ?? [])
        {
            if (stop.Position > position && stop.Kind is not ("clear" or "bar"))
                return stop;
        }
        return new TabStop(((int)position / UsualTab * UsualTab) + UsualTab, "left", null);
    }
}
