using AgreementGen.Reading.Body;
using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Viewing;

/// <summary>Makes the view of one paragraph.</summary>
internal sealed class ParagraphViewBuilder(StoryViewBuilder story, BodyParagraph paragraph, StoryPlace place)
{
    /// <summary>A line of the grid that Word counts <c>beforeLines</c> in, twips.</summary>
    private const int GridLine = 240;

    /// <summary>What a browser leaves above and below a paragraph, 14 pt.</summary>
    private const int BrowserSpacing = 280;

    private readonly Cascade _cascade = story.Parts.Cascade;
    private readonly EffectiveParagraph _effective = story.Parts.Cascade.Resolve(
        paragraph.Properties,
        place.TableStyle
    );

    /// <summary>The neighbours in the same story.</summary>
    public BodyParagraph? Before { get; init; }
    public BodyParagraph? After { get; init; }

    /// <summary>Edges of the cell that it begins or ends.</summary>
    public StrokeView? LineAbove { get; init; }
    public StrokeView? LineBelow { get; init; }

    /// <summary>Neither its mark nor anything in it is shown.</summary>
    public bool IsHidden =>
        IsVanished(paragraph.Mark)
        && paragraph.Inlines.TrueForAll(inline => inline is BodyText text && IsVanished(text.Look));

    /// <summary>Boxes with text that are anchored in it.</summary>
    public IEnumerable<BodyShape> Boxes => paragraph.Inlines.OfType<BodyShape>().Where(shape => !shape.IsLine);

    private ParagraphProperties Properties => _effective.Properties;

    public ParagraphView Build()
    {
        var mark = _cascade.Resolve(_effective, paragraph.Mark);
        var markSize = RunViewBuilder.SizeOf(mark);
        var (text, runs) = new RunViewBuilder(_cascade, _effective).Build(paragraph.Inlines);
        var number = NumberOf(mark);
        var frame = Properties.Frame is { } properties ? FrameOf(properties) : null;
        var view = new ParagraphView
        {
            Index = story.NextIndex,
            Text = text,
            Runs = runs,
            NumberLabel = number?.Text ?? "",
            Number = number,
            Alignment = AlignmentOf(Properties.Alignment),
            Indent = SharedIndent(markSize),
            Spacing = _effective.Spacing ??= SpacingOf(),
            Style = _effective.Style?.Name ?? "",
            OutlineLevel = Properties.OutlineLevel is >= 0 and < 9 and var level ? level + 1 : 0,
            KeepsWithNext = Properties.Has(ParagraphFlags.KeepNext),
            KeepsLines = Properties.Has(ParagraphFlags.KeepLines),
            BreaksPageBefore = Properties.Has(ParagraphFlags.PageBreakBefore),
            TopBorder = (IsJoinedWith(Before) ? Properties.Between : Properties.Top) ?? default,
            BottomBorder = IsJoinedWith(After) ? default : Properties.Bottom ?? default,
            IsBoxed =
                Properties is { Top.IsVisible: true, Bottom.IsVisible: true }
                && Properties is { LeftBorder.IsVisible: true, RightBorder.IsVisible: true },
            Shading = Properties.Shading is null or "auto" ? null : Properties.Shading,
            Cell = place.Cell,
            TextBox = frame ?? place.TextBox,
            Section = place.SectionIndex,
            AvailableWidth = frame is { Width: > 0 } ? frame.Width : place.Width,
            MarkSize = markSize,
        };
        var strokes = new StrokeFinder(view, Properties.Tabs, place).Find(paragraph.Inlines, LineAbove, LineBelow);
        return strokes.IsEmpty ? view : view with { Strokes = strokes };
    }

    private bool IsVanished(RunProperties look) => _cascade.Resolve(_effective, look).Has(RunFlags.Vanish);

    /// <summary>The number and its look: that of the mark, with what the level says over it (ECMA-376 part 1, 17.9.24).</summary>
    private RunView? NumberOf(RunProperties mark)
    {
        if (_effective.Place is not { } listed || mark.Has(RunFlags.Vanish))
            return null;
        var label = story.NextNumber(listed);
        var level = story.Parts.Lists.LevelOf(listed.List, listed.Level)!;
        var look = mark.Under(level.Run);
        return label.Length == 0 || look.Has(RunFlags.Vanish) ? null : RunViewBuilder.ViewOf(label, look);
    }

    /// <summary>Paragraphs with the same borders and indents stand in one box (17.3.1.24).</summary>
    private bool IsJoinedWith(BodyParagraph? neighbour)
    {
        if (neighbour is null || (Properties.Top is null && Properties.Bottom is null))
            return false;
        var other = _cascade.Resolve(neighbour.Properties, place.TableStyle).Properties;
        return Properties.HasSameBorders(other) && Properties.Left == other.Left && Properties.Right == other.Right;
    }

    private IndentView SharedIndent(int markSize)
    {
        if (!_effective.Indents.TryGetValue(markSize, out var indent))
            _effective.Indents[markSize] = indent = IndentOf(markSize);
        return indent;
    }

    private IndentView IndentOf(int markSize)
    {
        return new IndentView(
            Length(Properties.LeftChars, Properties.Left),
            Length(Properties.RightChars, Properties.Right),
            Length(Properties.FirstLineChars, Properties.FirstLine)
        );

        // Half-points are 10 twips; a character is as wide as it is high.
        int Length(int? hundredths, int? twips) =>
            hundredths is { } chars and not 0 ? (int)((long)chars * markSize / 10) : twips ?? 0;
    }

    private SpacingView SpacingOf() =>
        new(
            Distance(ParagraphFlags.AutoBefore, Properties.BeforeLines, Properties.Before),
            Distance(ParagraphFlags.AutoAfter, Properties.AfterLines, Properties.After),
            Math.Abs(Properties.Line ?? 240),
            Properties.LineRule switch
            {
                "exact" => LineRule.Exact,
                "atLeast" => LineRule.AtLeast,
                _ => LineRule.Auto,
            },
            Properties.Has(ParagraphFlags.ContextualSpacing)
        );

    private int Distance(ParagraphFlags auto, int? hundredths, int? twips) =>
        Properties.Has(auto) ? BrowserSpacing
        : hundredths is { } lines and not 0 ? (int)((long)lines * GridLine / 100)
        : twips ?? 0;

    private TextBoxView FrameOf(FrameProperties frame)
    {
        var anchor = new ShapePlace(
            frame.Anchor == "text" ? "column" : frame.Anchor,
            frame.Left ?? 0,
            frame.Align,
            null
        );
        var isDrawn = Properties.Top is { IsVisible: true } && Properties.Bottom is { IsVisible: true };
        return new TextBoxView(
            frame.Width,
            frame.Height,
            isDrawn && Properties is { LeftBorder.IsVisible: true, RightBorder.IsVisible: true },
            place.LeftOf(anchor, frame.Width) + place.Left
        );
    }

    internal static AlignmentView AlignmentOf(string? value) =>
        value switch
        {
            null or "left" or "start" => AlignmentView.Left,
            "center" => AlignmentView.Center,
            "right" or "end" => AlignmentView.Right,
            "both" => AlignmentView.Both,
            _ => AlignmentView.Other,
        };
}
