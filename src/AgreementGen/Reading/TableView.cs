using System.Collections.Immutable;

namespace AgreementGen.Reading;

/// <summary>A table.</summary>
public sealed record TableView : BlockView
{
    /// <summary>Twips, from the grid.</summary>
    public required ImmutableArray<int> ColumnWidths { get; init; }
    public required ImmutableArray<RowView> Rows { get; init; }

    /// <summary>Some inner or outer edge is drawn.</summary>
    public bool HasBorders { get; init; }

    /// <summary>Twips from the left edge of the text.</summary>
    public int Indent { get; init; }
    public AlignmentView Alignment { get; init; }

    /// <summary>Column widths are taken as given (<c>w:tblLayout fixed</c>).</summary>
    public bool IsFixed { get; init; }

    /// <summary>All its paragraphs in the order of reading, those of nested tables too.</summary>
    public IEnumerable<ParagraphView> Paragraphs =>
        Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs);
}

public sealed record RowView(ImmutableArray<CellView> Cells)
{
    /// <summary>Repeated at the top of each page.</summary>
    public bool IsHeader { get; init; }

    /// <summary>May not be parted between pages (<c>w:cantSplit</c>).</summary>
    public bool IsWhole { get; init; }
}

public sealed record CellView
{
    /// <summary>Index of its first grid column.</summary>
    public required int Column { get; init; }
    public int ColumnSpan { get; init; } = 1;

    /// <summary>It continues the cell above (<c>w:vMerge</c>).</summary>
    public bool ContinuesAbove { get; init; }

    /// <summary>Twips, outside.</summary>
    public required int Width { get; init; }

    /// <summary>Inner margins, twips.</summary>
    public int MarginLeft { get; init; }
    public int MarginRight { get; init; }
    public BorderView TopBorder { get; init; }
    public BorderView BottomBorder { get; init; }
    public required ImmutableArray<BlockView> Blocks { get; init; }

    public IEnumerable<ParagraphView> Paragraphs =>
        Blocks.SelectMany(block =>
            block switch
            {
                ParagraphView paragraph => [paragraph],
                TableView table => table.Paragraphs,
                _ => [],
            }
        );
}

/// <summary>Which cell a paragraph stands in. Tables count from 0 in the order of reading; rows and columns from 0.</summary>
/// <param name="Table">Number of the table.</param>
/// <param name="Row">Index of the row.</param>
/// <param name="Column">Index of the first grid column.</param>
/// <param name="Columns">How many grid columns the table has.</param>
/// <param name="Left">Left edge of the cell from the left edge of the text, twips.</param>
/// <param name="Width">Of the cell, twips, outside.</param>
/// <param name="Depth">1 in a table, 2 in a table within a table …</param>
public sealed record CellPlace(int Table, int Row, int Column, int Columns, int Left, int Width, int Depth);
