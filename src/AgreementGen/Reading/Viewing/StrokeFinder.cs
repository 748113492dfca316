using System.Collections.Immutable;
using AgreementGen.Reading.Body;
using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Viewing;

/// <summary>Finds the horizontal lines that belong to a paragraph, in whatever technique.</summary>
internal sealed class StrokeFinder(ParagraphView view, TabStops? tabs, StoryPlace place)
{
    /// <summary>Most paragraphs have none.</summary>
    private ImmutableArray<StrokeView> _strokes = [];

    /// <summary>In an empty paragraph there is nothing that a line could be above.</summary>
    private bool HasText => !string.IsNullOrWhiteSpace(view.Text);

    /// <summary>Those above come first.</summary>
    public ImmutableArray<StrokeView> Find(List<BodyInline> inlines, StrokeView? above, StrokeView? below)
    {
        if (above is { } top)
            Add(top with { IsAbove = HasText });
        AddBorder(view.TopBorder, isAbove: true);
        foreach (var inline in inlines)
        {
            if (inline is BodyShape { IsLine: true } line)
                AddShape(line);
        }
        if (MayBeTyped())
            _strokes = _strokes.AddRange(new TypedStrokeFinder(view, tabs).Find());
        AddBorder(view.BottomBorder, isAbove: false);
        if (below is { } bottom)
            Add(bottom);
        return _strokes;
    }

    private void Add(StrokeView stroke) => _strokes = _strokes.Add(stroke);

    /// <summary>Most paragraphs have neither a row of signs nor underlined text.</summary>
    private bool MayBeTyped() =>
        TypedStrokeFinder.HasRow(view.Text)
        || view.Runs.Any(run => run.IsUnderlined)
        || (tabs is not null && view.Text.Contains('\t', StringComparison.Ordinal));

    private void AddBorder(BorderView border, bool isAbove)
    {
        if (!border.IsVisible || view.IsBoxed)
            return;
        var length = Math.Max(0, view.AvailableWidth - view.Indent.Left - view.Indent.Right);
        var center = view.Indent.Left + (length / 2);
        Add(new StrokeView(StrokeKind.Border, length, border.IsSolid, isAbove && HasText, center));
    }

    private void AddShape(BodyShape line)
    {
        var length = line.WidthShare is { } share ? (int)((long)place.Width * share / 1000) : line.Width;
        var left = line.Place.From is null ? LeftInLine(length) : place.LeftOf(line.Place, length);
        var isAbove = HasText && line.Place.Top is { } top && top < FirstLineHeight() / 2;
        Add(new StrokeView(StrokeKind.Drawing, length, line.IsSolid, isAbove, left + (length / 2)));
    }

    private int FirstLineHeight() => view.Spacing.Before + (view.Runs.IsEmpty ? view.MarkSize : view.Runs[0].Size) * 12;

    /// <summary>A shape in the line of text stands where the text stands, when it is alone there.</summary>
    private int? LeftInLine(int length) =>
        view.Alignment switch
        {
            AlignmentView.Center => (view.AvailableWidth + view.Indent.Left - view.Indent.Right - length) / 2,
            AlignmentView.Right => view.AvailableWidth - view.Indent.Right - length,
            _ when view.IsBlank => view.Indent.Left + view.Indent.FirstLine,
            _ => null,
        };
}
