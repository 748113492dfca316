using System.Collections.Immutable;

namespace AgreementGen.Reading;

/// <summary>
/// A .docx as a reader of the printed page would see it: every value is the effective one (defaults, table style, paragraph style and
/// its ancestors, numbering, character style, direct formatting; ECMA-376 part 1, 17.7.2), tracked changes are accepted, numbers are
/// the text that Word would show. Made by <see cref="DocxReader"/> of any producer's file; shares nothing with the writer.
/// </summary>
public sealed record DocxView
{
    /// <summary>The sections in order; never empty.</summary>
    public required ImmutableArray<SectionView> Sections { get; init; }

    /// <summary>The body in the order of reading: paragraphs and tables; what stands in text boxes follows its anchor.</summary>
    public required ImmutableArray<BlockView> Body { get; init; }

    /// <summary>Every paragraph of the body, those in tables and text boxes too, in the order of reading; its index is its place here.</summary>
    public required ImmutableArray<ParagraphView> Paragraphs { get; init; }

    /// <summary>Left and right margins change sides on even pages (<c>w:mirrorMargins</c>).</summary>
    public bool HasMirroredMargins { get; init; }

    /// <summary>Even pages have a header of their own (<c>w:evenAndOddHeaders</c>).</summary>
    public bool HasEvenHeaders { get; init; }

    /// <summary>Pages as the producer counted them last (<c>docProps/app.xml</c>); null when it did not say.</summary>
    public int? PageCount { get; init; }

    /// <summary>Something was inserted, deleted or moved under tracking; the view shows it accepted.</summary>
    public bool HasTrackedChanges { get; init; }
}

/// <summary>A part of the body.</summary>
public abstract record BlockView;

/// <summary>One section: paper, margins, page numbers.</summary>
public sealed record SectionView
{
    /// <summary>Twips, as <c>w:pgSz</c>.</summary>
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required MarginView Margins { get; init; }
    public bool IsLandscape { get; init; }

    /// <summary>The first page has headers of its own (<c>w:titlePg</c>).</summary>
    public bool HasFirstPage { get; init; }

    /// <summary><c>decimal</c>, <c>upperRoman</c> …</summary>
    public string PageNumberFormat { get; init; } = "decimal";

    /// <summary>The number of its first page; null: goes on.</summary>
    public int? PageNumberStart { get; init; }

    /// <summary><c>nextPage</c>, <c>continuous</c>, <c>evenPage</c>, <c>oddPage</c>.</summary>
    public string Start { get; init; } = "nextPage";

    /// <summary>Columns of text beside each other.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>What is printed at the top, also where it is inherited from the section before; null when there is none.</summary>
    public MarginTextView? Header { get; init; }

    /// <summary>Null, too, when the section has no first page of its own.</summary>
    public MarginTextView? FirstHeader { get; init; }
    public MarginTextView? EvenHeader { get; init; }
    public MarginTextView? Footer { get; init; }
    public MarginTextView? FirstFooter { get; init; }
    public MarginTextView? EvenFooter { get; init; }

    /// <summary>Between the margins, twips.</summary>
    public int TextWidth => Width - Margins.Left - Margins.Right - Margins.Gutter;
}

/// <summary>Twips from the edges of the paper; header and footer: to their text.</summary>
public sealed record MarginView(int Top, int Bottom, int Left, int Right, int Gutter, int Header, int Footer);

/// <summary>A header or a footer.</summary>
public sealed record MarginTextView(ImmutableArray<ParagraphView> Paragraphs);
