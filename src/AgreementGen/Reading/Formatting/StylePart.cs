using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>What a style says: about paragraphs and runs, and, when it is a table style, about tables and cells.</summary>
internal sealed record StylePart
{
    public static readonly StylePart None = new();

    public ParagraphProperties Paragraph { get; init; } = ParagraphProperties.None;
    public RunProperties Run { get; init; } = RunProperties.None;
    public TableProperties Table { get; init; } = TableProperties.None;
    public CellProperties Cell { get; init; } = CellProperties.None;

    /// <summary>This part with another over it.</summary>
    public StylePart Under(StylePart above) =>
        ReferenceEquals(above, None) ? this
        : ReferenceEquals(this, None) ? above
        : new StylePart
        {
            Paragraph = Paragraph.Under(above.Paragraph),
            Run = Run.Under(above.Run),
            Table = Table.Under(above.Table),
            Cell = Cell.Under(above.Cell),
        };

    public static StylePart Read(XmlCursor xml, Theme theme)
    {
        var part = None;
        foreach (var name in xml.Children())
            part = part.ReadOne(xml, name, theme);
        return part;
    }

    public StylePart ReadOne(XmlCursor xml, string name, Theme theme) =>
        name switch
        {
            "pPr" => this with { Paragraph = ReadParagraph(xml) },
            "rPr" => this with { Run = RunProperties.Read(xml, theme) },
            "tblPr" => this with { Table = TableProperties.Read(xml) },
            "tcPr" => this with { Cell = CellProperties.Read(xml) },
            _ => this,
        };

    public static ParagraphProperties ReadParagraph(XmlCursor xml)
    {
        ParagraphProperties? read = null;
        foreach (var name in xml.Children())
            (read ??= new ParagraphProperties()).ReadOne(xml, name);
        return read ?? ParagraphProperties.None;
    }
}
