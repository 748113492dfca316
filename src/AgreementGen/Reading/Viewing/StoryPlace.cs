using AgreementGen.Reading.Body;
using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Viewing;

/// <summary>Where the blocks of a story stand. Twips.</summary>
internal sealed record StoryPlace
{
    public required SectionProperties Section { get; init; }
    public required int SectionIndex { get; init; }

    /// <summary>Width of the space for paragraphs.</summary>
    public required int Width { get; init; }

    /// <summary>Its left edge, from the left edge of the text of the page.</summary>
    public int Left { get; init; }
    public CellPlace? Cell { get; init; }
    public TextBoxView? TextBox { get; init; }

    /// <summary>What the table style says here.</summary>
    public StylePart TableStyle { get; init; } = StylePart.None;

    /// <summary>The lines above its first and below its last paragraph: edges of a cell.</summary>
    public StrokeView? LineAbove { get; init; }
    public StrokeView? LineBelow { get; init; }

    /// <summary>Left edge of a shape from the left edge of the space; null when it cannot be known.</summary>
    public int? LeftOf(ShapePlace shape, int width)
    {
        var margins = Section.Margins;
        var text = Section.Width - margins.Left - margins.Right - margins.Gutter;
        var (start, space) = shape.From switch
        {
            "column" => (0, Width),
            "margin" => (-Left, text),
            "page" => (-Left - margins.Left - margins.Gutter, Section.Width),
            "leftMargin" or "insideMargin" => (-Left - margins.Left - margins.Gutter, margins.Left),
            "rightMargin" or "outsideMargin" => (text - Left, margins.Right),
            _ => (int.MinValue, 0),
        };
        return start == int.MinValue
            ? null
            : shape.Align switch
            {
                "center" => start + ((space - width) / 2),
                "right" or "outside" => start + space - width,
                "left" or "inside" => start,
                _ => start + shape.Left,
            };
    }
}
