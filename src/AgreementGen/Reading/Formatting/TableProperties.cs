using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>What one place says about a table (<c>w:tblPr</c>, ECMA-376 part 1, 17.4.59); null: nothing. Twips.</summary>
internal sealed record TableProperties
{
    public static readonly TableProperties None = new();

    public string? Style { get; init; }
    public TableWidth? Width { get; init; }
    public TableWidth? Indent { get; init; }
    public string? Alignment { get; init; }
    public bool? IsFixed { get; init; }
    public Edges Edges { get; init; } = Edges.None;
    public CellMargins Margins { get; init; }
    public int? RowBand { get; init; }
    public int? ColumnBand { get; init; }
    public TableLook? Look { get; init; }

    /// <summary>A table that text flows round has a place of its own (<c>w:tblpPr</c>).</summary>
    public FrameProperties? Place { get; init; }

    /// <summary>These properties with others over them.</summary>
    public TableProperties Under(TableProperties above) =>
        ReferenceEquals(above, None) ? this
        : ReferenceEquals(this, None) ? above
        : new TableProperties
        {
            Style = above.Style ?? Style,
            Width = above.Width ?? Width,
            Indent = above.Indent ?? Indent,
            Alignment = above.Alignment ?? Alignment,
            IsFixed = above.IsFixed ?? IsFixed,
            Edges = Edges.Under(above.Edges),
            Margins = Margins.Under(above.Margins),
            RowBand = above.RowBand ?? RowBand,
            ColumnBand = above.ColumnBand ?? ColumnBand,
            Look = above.Look ?? Look,
            Place = above.Place ?? Place,
        };

    public static TableProperties Read(XmlCursor xml)
    {
        var table = None;
        foreach (var name in xml.Children())
        {
            table = name switch
            {
                "tblStyle" => table with { Style = xml.Value },
                "tblW" => table with { Width = TableWidth.Read(xml) },
                "tblInd" => table with { Indent = TableWidth.Read(xml) },
                "jc" => table with { Alignment = xml.Value },
                "tblLayout" => table with { IsFixed = xml.Attribute("type") == "fixed" },
                "tblBorders" => table with { Edges = Edges.Read(xml) },
                "tblCellMar" => table with { Margins = CellMargins.Read(xml) },
                "tblStyleRowBandSize" => table with { RowBand = Measures.Whole(xml.Value) },
                "tblStyleColBandSize" => table with { ColumnBand = Measures.Whole(xml.Value) },
                "tblLook" => table with { Look = TableLookReader.Read(xml) },
                "tblpPr" => table with { Place = ReadPlace(xml) },
                _ => table,
            };
        }
        return table;
    }

    private static FrameProperties ReadPlace(XmlCursor xml) =>
        new(
            0,
            0,
            Measures.Twips(xml.Attribute("tblpX")),
            xml.Attribute("tblpXSpec"),
            xml.Attribute("horzAnchor") ?? "page"
        );
}
