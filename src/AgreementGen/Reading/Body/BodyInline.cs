using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Body;

/// <summary>What stands in a paragraph.</summary>
internal abstract class BodyInline;

/// <summary>Text with one direct formatting.</summary>
/// <param name="field">First word of the instruction of the innermost field that shows it.</param>
internal sealed class BodyText(string text, RunProperties look, string? field, bool isLink) : BodyInline
{
    public string Text { get; } = text;
    public RunProperties Look { get; } = look;
    public string? Field { get; } = field;
    public bool IsLink { get; } = isLink;
}

/// <summary>A shape that is anchored here: a line or a box with text. Lengths in twips.</summary>
internal sealed class BodyShape : BodyInline
{
    /// <summary>0: unknown.</summary>
    public int Width { get; init; }
    public int Height { get; init; }

    /// <summary>Its share of the space in tenths of a percent, where it has one instead of a width (<c>o:hrpct</c>).</summary>
    public int? WidthShare { get; init; }

    /// <summary>A line that lies; else a box with text.</summary>
    public bool IsLine { get; init; }
    public bool IsSolid { get; init; } = true;
    public bool HasBorder { get; init; }
    public ShapePlace Place { get; init; }

    /// <summary>Blank between its left edge and its text.</summary>
    public int InsetLeft { get; init; }
    public int InsetRight { get; init; }
    public List<BodyBlock> Blocks { get; init; } = [];
}

/// <summary>Where a shape stands. Twips.</summary>
/// <param name="From">What <paramref name="Left"/> and <paramref name="Align"/> count from: <c>column</c>, <c>margin</c>, <c>page</c> …; null: it stands in the line of text.</param>
/// <param name="Left">Null: by <paramref name="Align"/>.</param>
/// <param name="Align"><c>left</c>, <c>center</c>, <c>right</c>.</param>
/// <param name="Top">From the top of the paragraph; null: from something else.</param>
internal readonly record struct ShapePlace(string? From, int? Left, string? Align, int? Top)
{
    public ShapePlace Moved(int right, int down) => this with { Left = Left + right, Top = Top + down };
}
