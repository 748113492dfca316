using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>What one place says about a cell (<c>w:tcPr</c>, ECMA-376 part 1, 17.4.69); null: nothing.</summary>
internal sealed record CellProperties
{
    private const int LargestSpan = 512;

    public static readonly CellProperties None = new();

    public TableWidth? Width { get; init; }

    /// <summary>Grid columns; 0: nothing said.</summary>
    public int Span { get; init; }

    /// <summary>It goes on the cell above.</summary>
    public bool ContinuesAbove { get; init; }

    /// <summary>It goes on the cell before (the old <c>w:hMerge</c>).</summary>
    public bool ContinuesBefore { get; init; }

    /// <summary>Its deletion is tracked (<c>w:cellDel</c>).</summary>
    public bool IsDeleted { get; init; }
    public Edges Edges { get; init; } = Edges.None;
    public CellMargins Margins { get; init; }

    /// <summary>These properties with others over them.</summary>
    public CellProperties Under(CellProperties above) =>
        ReferenceEquals(above, None) ? this
        : ReferenceEquals(this, None) ? above
        : above with
        {
            Width = above.Width ?? Width,
            Edges = Edges.Under(above.Edges),
            Margins = Margins.Under(above.Margins),
        };

    public static CellProperties Read(XmlCursor xml)
    {
        var cell = None;
        foreach (var name in xml.Children())
        {
            cell = name switch
            {
                "tcW" => cell with { Width = TableWidth.Read(xml) },
                "gridSpan" => cell with { Span = Math.Clamp(Measures.Whole(xml.Value) ?? 0, 0, LargestSpan) },
                "vMerge" => cell with { ContinuesAbove = xml.Value is not "restart" },
                "hMerge" => cell with { ContinuesBefore = xml.Value is not "restart" },
                "cellDel" => cell with { IsDeleted = true },
                "tcBorders" => cell with { Edges = Edges.Read(xml) },
                "tcMar" => cell with { Margins = CellMargins.Read(xml) },
                _ => cell,
            };
        }
        return cell;
    }
}
