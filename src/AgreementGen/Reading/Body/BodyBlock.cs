using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Body;

/// <summary>A part of a story as the file has it, tracked changes accepted, formatting not yet resolved.</summary>
internal abstract class BodyBlock;

internal sealed class BodyParagraph : BodyBlock
{
    public required ParagraphProperties Properties { get; init; }

    /// <summary>What is said of its mark.</summary>
    public required RunProperties Mark { get; init; }

    public required List<BodyInline> Inlines { get; init; }

    /// <summary>The section that ends with it; null: none does.</summary>
    public SectionProperties? Section { get; init; }
}

internal sealed class BodyTable : BodyBlock
{
    /// <summary>Word knows 63; beyond these no column is counted.</summary>
    public const int MostColumns = 512;

    public TableProperties Properties { get; set; } = TableProperties.None;

    /// <summary>Twips.</summary>
    public List<int> Grid { get; } = [];
    public List<BodyRow> Rows { get; } = [];
}

internal sealed class BodyRow
{
    /// <summary>Grid columns left out before the first cell.</summary>
    public int ColumnsBefore { get; set; }
    public TableWidth WidthBefore { get; set; }
    public bool IsHeader { get; set; }
    public bool IsWhole { get; set; }

    /// <summary>Its deletion is tracked.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>What it changes of the table's properties (<c>w:tblPrEx</c>).</summary>
    public TableProperties Exceptions { get; set; } = TableProperties.None;
    public List<BodyCell> Cells { get; } = [];
}

internal sealed class BodyCell
{
    public CellProperties Properties { get; set; } = CellProperties.None;
    public List<BodyBlock> Blocks { get; set; } = [];
}
