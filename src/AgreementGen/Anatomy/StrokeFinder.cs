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

    public StrokeView? Below(Fragment last) =>
        OfItself(last) ?? OfNext(last) ?? OfCell(last.Paragraph) ?? OfDrawing(last);

    private static StrokeView? OfItself(Fragment last) =>
        Choose(last.Paragraph.Strokes.Where(stroke => !stroke.IsAbove), last);

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
                return Choose(next.Strokes, last) ?? OfTyping(typed);
            if (!next.IsBlank && typed is not null)
                return Choose(next.Strokes.Where(stroke => stroke.IsAbove), last);
            if (Choose(next.Strokes, last) is { } stroke)
                return stroke;
        }
        return null;
    }

    private static StrokeView OfTyping(Fragment typed) =>
        new(StrokeKind.Typed, typed.Passage.Width, typed.Key.Trim().All(c => c is '_'), IsAbove: false, Center: null);

    private StrokeView? OfCell(ParagraphView paragraph)
    {
        if (paragraph.Cell is not { } place || sheet.TableOf(place) is not { } table || place.Row >= table.Rows.Length)
            return null;
        var cell = CellAt(table, place.Row, place.Column);
        if (cell is { BottomBorder: { IsVisible: true } bottom })
            return OfBorder(bottom, cell);
        return
            place.Row + 1 < table.Rows.Length
            && CellAt(table, place.Row + 1, place.Column) is { TopBorder: { IsVisible: true } top } below
            ? OfBorder(top, below)
            : null;
    }

    private static CellView? CellAt(TableView table, int row, int column)
    {
        foreach (var cell in table.Rows[row].Cells)
        {
            if (cell.Column <= column && column < cell.Column + Math.Max(1, cell.ColumnSpan))
                return cell;
        }
        return null;
    }

    private static StrokeView OfBorder(BorderView border, CellView cell) =>
        new(StrokeKind.Border, cell.Width, border.IsSolid, IsAbove: false, cell.Width / 2);

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
