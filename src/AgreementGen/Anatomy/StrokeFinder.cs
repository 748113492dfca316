using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>
/// The horizontal line below a component: of its own paragraph, of the empty paragraph below, the border of the cell, typed, or a
/// drawing that is anchored nearby.
/// </summary>
internal sealed class StrokeFinder(Sheet sheet)
{
    /// <summary>How many paragraphs below a component its line may be.</summary>
    private const int Reach = 3;

    public StrokeView? Below(Fragment last)
    {
        var stroke = LineBelow(last) is { } line
            ? OfLine(line, last)
            : OfItself(last, isUnderline: false) ?? OfNext(last) ?? OfDrawing(last) ?? OfUnderline(last);
        // Where tabs made the columns, the paragraph's space is not the text's.
        return last.IsTabbed && stroke is { } found ? found with { Center = null } : stroke;
    }

    /// <summary>The next line of the same paragraph; null when it is the last.</summary>
    private static Passage? LineBelow(Fragment last) =>
        FragmentReader
            .Lines(last.Paragraph)
            .FirstOrDefault(line => line.Start >= last.Passage.Start + last.Passage.Length);

    /// <summary>A line of the paragraph itself: typed below, or the text underlined.</summary>
    private static StrokeView? OfLine(Passage line, Fragment last)
    {
        var typed = new Fragment(line.Trim(), last.Slot);
        return typed.IsTypedStroke ? OfTyping(typed) : OfUnderline(last);
    }

    private static StrokeView? OfUnderline(Fragment last) =>
        last.Passage.HasUnderline ? OfItself(last, isUnderline: true) : null;

    private static StrokeView? OfItself(Fragment last, bool isUnderline) =>
        Choose(
            last.Paragraph.Strokes.Where(stroke =>
                !stroke.IsAbove && stroke.Kind == StrokeKind.Underline == isUnderline
            ),
            last
        );

    private StrokeView? OfNext(Fragment last)
    {
        for (var i = last.Index + 1; i < sheet.Count && i <= last.Index + Reach; i++)
        {
            var next = sheet.Paragraphs[i];
            if (!Slot.Of(next).Covers(last.Slot))
                continue;
            var typed = FragmentReader
                .Read(next, static _ => false, partsAtBlanks: true)
                .FirstOrDefault(fragment => fragment.Slot.Covers(last.Slot));
            if (typed is { IsTypedStroke: true })
                return typed.IsTabbed ? OfTyping(typed) : Choose(next.Strokes, last) ?? OfTyping(typed);
            if (!next.IsBlank && typed is not null)
                return Choose(next.Strokes.Where(stroke => stroke.IsAbove), last);
            if (Choose(next.Strokes, last) is { } stroke)
                return stroke;
        }
        return null;
    }

    /// <summary>Two lines that were typed beside each other are one line to the reader of the paragraph.</summary>
    private static StrokeView OfTyping(Fragment typed) =>
        new(StrokeKind.Typed, typed.Passage.Width, !typed.Key.Contains('-'), IsAbove: false, Center: null);

    /// <summary>A drawing may be anchored above the text that it stands below.</summary>
    private StrokeView? OfDrawing(Fragment last)
    {
        for (var i = last.Index - 1; i >= 0 && i >= last.Index - Reach; i--)
        {
            var before = sheet.Paragraphs[i];
            if (Slot.Of(before).Covers(last.Slot) && before.Cell == last.Paragraph.Cell)
            {
                if (Choose(before.Strokes.Where(stroke => stroke.Kind == StrokeKind.Drawing), last) is { } stroke)
                    return stroke;
            }
        }
        return null;
    }

    /// <summary>Of several lines the one whose middle is nearest to the middle of the text, if it is near at all.</summary>
    private static StrokeView? Choose(IEnumerable<StrokeView> strokes, Fragment last)
    {
        StrokeView? best = null;
        var bestDistance = int.MaxValue;
        var origin = Slot.Of(last.Paragraph).Left;
        foreach (var stroke in strokes)
        {
            var distance = stroke.Center is { } center ? Math.Abs(origin + center - last.Slot.Center) : 0;
            if (distance < bestDistance && (!last.IsTabbed || distance <= last.Slot.Width))
                (best, bestDistance) = (stroke, distance);
        }
        return best;
    }
}
