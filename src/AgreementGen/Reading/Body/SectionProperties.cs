using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>A header or footer that a section names.</summary>
/// <param name="Kind"><c>headerReference</c> or <c>footerReference</c>.</param>
/// <param name="Type"><c>default</c>, <c>first</c>, <c>even</c>.</param>
/// <param name="Id">Of the relationship.</param>
internal readonly record struct MarginTextReference(string Kind, string Type, string Id);

/// <summary>A section as the file has it (<c>w:sectPr</c>, ECMA-376 part 1, 17.6.17). Twips; what is left out is as Word has it then.</summary>
internal sealed record SectionProperties
{
    public static readonly SectionProperties Usual = new();

    public int Width { get; init; } = 12240;
    public int Height { get; init; } = 15840;
    public bool IsLandscape { get; init; }
    public MarginView Margins { get; init; } = new(1440, 1440, 1440, 1440, 0, 720, 720);
    public bool HasFirstPage { get; init; }
    public string PageNumberFormat { get; init; } = "decimal";
    public int? PageNumberStart { get; init; }
    public string Start { get; init; } = "nextPage";
    public int Columns { get; init; } = 1;
    public int ColumnGap { get; init; } = 720;
    public List<MarginTextReference> References { get; } = [];

    public static SectionProperties Read(XmlCursor xml)
    {
        var section = new SectionProperties();
        foreach (var name in xml.Children())
        {
            if (name is "headerReference" or "footerReference")
                section.References.Add(ReadReference(xml, name));
            else
                section = section.ReadOne(xml, name);
        }
        return section;
    }

    private SectionProperties ReadOne(XmlCursor xml, string name) =>
        name switch
        {
            "pgSz" => this with
            {
                Width = Measures.Twips(xml.Attribute("w")) ?? Width,
                Height = Measures.Twips(xml.Attribute("h")) ?? Height,
                IsLandscape = xml.Attribute("orient") == "landscape",
            },
            "pgMar" => this with { Margins = ReadMargins(xml) },
            "titlePg" => this with { HasFirstPage = Measures.IsOn(xml.Value) },
            "type" => this with { Start = xml.Value ?? Start },
            "pgNumType" => this with
            {
                PageNumberFormat = xml.Attribute("fmt") ?? PageNumberFormat,
                PageNumberStart = Measures.Whole(xml.Attribute("start")),
            },
            "cols" => this with
            {
                Columns = Math.Max(1, Measures.Whole(xml.Attribute("num")) ?? 1),
                ColumnGap = Measures.Twips(xml.Attribute("space")) ?? ColumnGap,
            },
            _ => this,
        };

    private MarginView ReadMargins(XmlCursor xml) =>
        new(
            Measures.Twips(xml.Attribute("top")) ?? Margins.Top,
            Measures.Twips(xml.Attribute("bottom")) ?? Margins.Bottom,
            Measures.Twips(xml.Attribute("left") ?? xml.Attribute("start")) ?? Margins.Left,
            Measures.Twips(xml.Attribute("right") ?? xml.Attribute("end")) ?? Margins.Right,
            Measures.Twips(xml.Attribute("gutter")) ?? Margins.Gutter,
            Measures.Twips(xml.Attribute("header")) ?? Margins.Header,
            Measures.Twips(xml.Attribute("footer")) ?? Margins.Footer
        );

    private static MarginTextReference ReadReference(XmlCursor xml, string kind) =>
        new(kind, xml.Attribute("type") ?? "default", xml.Attribute("id", Space.Relationships) ?? "");
}
