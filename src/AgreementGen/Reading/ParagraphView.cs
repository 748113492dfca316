using System.Collections.Immutable;

namespace AgreementGen.Reading;

/// <summary>Where the lines of a paragraph stand (<c>w:jc</c>); left and right as printed.</summary>
public enum AlignmentView
{
    Left,
    Center,
    Right,
    Both,

    /// <summary><c>distribute</c> and the kashida kinds.</summary>
    Other,
}

/// <summary>What <c>w:spacing@line</c> means.</summary>
public enum LineRule
{
    /// <summary>1/240 of single spacing.</summary>
    Auto,

    /// <summary>Twips, always.</summary>
    Exact,

    /// <summary>Twips, or more.</summary>
    AtLeast,
}

/// <summary>Distances above, below and between the lines of a paragraph.</summary>
/// <param name="Before">Twips.</param>
/// <param name="After">Twips.</param>
/// <param name="Line">By <paramref name="Rule"/>.</param>
/// <param name="IsContextual">None between paragraphs of one style (<c>w:contextualSpacing</c>).</param>
public sealed record SpacingView(int Before, int After, int Line, LineRule Rule, bool IsContextual);

/// <summary>Twips.</summary>
/// <param name="FirstLine">Beyond <paramref name="Left"/>; negative: hanging.</param>
public sealed record IndentView(int Left, int Right, int FirstLine);

/// <summary>One edge of a paragraph, a cell or a table. <c>default</c>: none.</summary>
/// <param name="Style"><c>single</c>, <c>dashed</c> …; null or <c>none</c>, <c>nil</c>: no line.</param>
/// <param name="Size">Eighths of a point.</param>
public readonly record struct BorderView(string? Style, int Size, string? Color)
{
    public bool IsVisible => Style is not (null or "none" or "nil");

    /// <summary>An unbroken line.</summary>
    public bool IsSolid => Style is "single" or "thick" or "double";
}

/// <summary>How a horizontal line was made.</summary>
public enum StrokeKind
{
    /// <summary>The border of a paragraph or of a table cell.</summary>
    Border,

    /// <summary>A drawn shape: DrawingML, VML or an old Word line.</summary>
    Drawing,

    /// <summary>Typed: <c>____</c>, <c>----</c>.</summary>
    Typed,

    /// <summary>Text or blanks (tabs) that are underlined.</summary>
    Underline,
}

/// <summary>A horizontal line that belongs to a paragraph: its border, a shape anchored in it, or its text.</summary>
/// <param name="Length">Twips.</param>
/// <param name="IsSolid">Not dashed, dotted or typed with gaps.</param>
/// <param name="IsAbove">Above the text of the paragraph; else below (a line in an empty paragraph counts as below).</param>
/// <param name="Center">Of the line, twips from the left edge of the space that the paragraph has; null when it cannot be known.</param>
public readonly record struct StrokeView(StrokeKind Kind, int Length, bool IsSolid, bool IsAbove, int? Center);

/// <summary>A paragraph with its effective formatting.</summary>
public sealed record ParagraphView : BlockView
{
    /// <summary>Place in <see cref="DocxView.Paragraphs"/>; -1 in headers and footers.</summary>
    public required int Index { get; init; }

    /// <summary>
    /// What is printed of its own text: runs joined, a tab is <c>\t</c>, a line break <c>\n</c>, a page or column break <c>\f</c>,
    /// a non-breaking hyphen U+2011. The number of a list is not in it.
    /// </summary>
    public required string Text { get; init; }
    public required ImmutableArray<RunView> Runs { get; init; }

    /// <summary>The number as Word shows it ("Điều 5.", "a)", "-"); empty when the paragraph is in no list.</summary>
    public string NumberLabel { get; init; } = "";

    /// <summary>The number and its look, which may differ from that of the text; null when there is none.</summary>
    public RunView? Number { get; init; }
    public required AlignmentView Alignment { get; init; }
    public required IndentView Indent { get; init; }
    public required SpacingView Spacing { get; init; }

    /// <summary>The name of its style, as Word shows it ("heading 1"); empty when it has none.</summary>
    public string Style { get; init; } = "";

    /// <summary>1 to 9; 0: body text.</summary>
    public int OutlineLevel { get; init; }
    public bool KeepsWithNext { get; init; }
    public bool KeepsLines { get; init; }
    public bool BreaksPageBefore { get; init; }
    public BorderView TopBorder { get; init; }
    public BorderView BottomBorder { get; init; }

    /// <summary>It has a border on all four sides: a box.</summary>
    public bool IsBoxed { get; init; }

    /// <summary>Background as RRGGBB; null: none.</summary>
    public string? Shading { get; init; }

    /// <summary>Horizontal lines, in any technique.</summary>
    public ImmutableArray<StrokeView> Strokes { get; init; } = [];

    /// <summary>The innermost cell that it stands in; null outside of tables.</summary>
    public CellPlace? Cell { get; init; }

    /// <summary>It stands in a text box or frame.</summary>
    public TextBoxView? TextBox { get; init; }

    /// <summary>Index in <see cref="DocxView.Sections"/>.</summary>
    public int Section { get; init; }

    /// <summary>Width of the space that it has, twips: the text width, the inside of the cell or of the box, before its own indents.</summary>
    public required int AvailableWidth { get; init; }

    /// <summary>Size of the paragraph mark, half-points: the height of an empty paragraph.</summary>
    public int MarkSize { get; init; }

    /// <summary>The number and the text as they are read: "1. Mục đích".</summary>
    public string PrintedText =>
        NumberLabel.Length == 0 ? Text
        : Text.Length == 0 ? NumberLabel
        : $"{NumberLabel} {Text}";

    public bool IsBlank => NumberLabel.Length == 0 && string.IsNullOrWhiteSpace(Text);
}

/// <summary>A text box or a frame.</summary>
/// <param name="Width">Twips; 0 when unknown.</param>
/// <param name="Height">Twips; 0 when unknown.</param>
/// <param name="HasBorder">A box is drawn round it.</param>
/// <param name="Left">Offset of its left edge from the left edge of the text, twips; null when unknown.</param>
public sealed record TextBoxView(int Width, int Height, bool HasBorder, int? Left);

/// <summary>A stretch of text in one look.</summary>
public sealed record RunView
{
    public required string Text { get; init; }

    /// <summary>Offset in the paragraph's text.</summary>
    public required int Start { get; init; }

    /// <summary>Font for Latin and Vietnamese letters (<c>ascii</c>/<c>hAnsi</c>), theme fonts resolved.</summary>
    public required string Font { get; init; }

    /// <summary>The font is not named but taken from the theme (<c>w:asciiTheme</c>).</summary>
    public bool IsThemeFont { get; init; }

    /// <summary>
    /// Other fonts that some of its letters are shown in, resolved: <c>hAnsi</c> where it differs and letters beyond ASCII are there,
    /// <c>cs</c> where the run is marked as complex script; empty when all are one.
    /// </summary>
    public ImmutableArray<string> OtherFonts { get; init; } = [];

    /// <summary>Half-points.</summary>
    public required int Size { get; init; }
    public bool IsBold { get; init; }
    public bool IsItalic { get; init; }
    public bool IsUnderlined { get; init; }
    public bool IsStruck { get; init; }

    /// <summary><c>w:caps</c>: shown in capitals whatever the text says.</summary>
    public bool IsCapitals { get; init; }
    public bool IsSmallCapitals { get; init; }
    public bool IsRaised { get; init; }

    /// <summary><c>auto</c> or RRGGBB, upper case.</summary>
    public string Color { get; init; } = "auto";

    /// <summary>Name of a highlight; null: none.</summary>
    public string? Highlight { get; init; }

    /// <summary>Background as RRGGBB; null: none.</summary>
    public string? Shading { get; init; }

    /// <summary>Extra distance between letters, twips.</summary>
    public int Spacing { get; init; }

    /// <summary>Instruction of the field that shows this text, first word in capitals ("PAGE", "REF"); null: no field.</summary>
    public string? Field { get; init; }

    /// <summary>It is the text of a hyperlink.</summary>
    public bool IsLink { get; init; }
}
