using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>What one place says about the edges of a table or a cell (<c>w:tblBorders</c>, <c>w:tcBorders</c>); null: nothing.</summary>
internal sealed record Edges
{
    public static readonly Edges None = new();

    public BorderView? Top { get; init; }
    public BorderView? Bottom { get; init; }
    public BorderView? Left { get; init; }
    public BorderView? Right { get; init; }

    /// <summary>Between rows.</summary>
    public BorderView? InsideRows { get; init; }

    /// <summary>Between columns.</summary>
    public BorderView? InsideColumns { get; init; }

    /// <summary>These edges with others over them.</summary>
    public Edges Under(Edges above) =>
        above == None ? this
        : this == None ? above
        : new Edges
        {
            Top = above.Top ?? Top,
            Bottom = above.Bottom ?? Bottom,
            Left = above.Left ?? Left,
            Right = above.Right ?? Right,
            InsideRows = above.InsideRows ?? InsideRows,
            InsideColumns = above.InsideColumns ?? InsideColumns,
        };

    public static Edges Read(XmlCursor xml)
    {
        var edges = None;
        foreach (var name in xml.Children())
        {
            var border = BorderReader.Read(xml);
            edges = name switch
            {
                "top" => edges with { Top = border },
                "bottom" => edges with { Bottom = border },
                "left" or "start" => edges with { Left = border },
                "right" or "end" => edges with { Right = border },
                "insideH" => edges with { InsideRows = border },
                "insideV" => edges with { InsideColumns = border },
                _ => edges,
            };
        }
        return edges;
    }
}
