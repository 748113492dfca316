using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>One style as it stands in <c>styles.xml</c> (ECMA-376 part 1, 17.7.4.17).</summary>
internal sealed record Style
{
    public required string Id { get; init; }

    /// <summary><c>paragraph</c>, <c>character</c>, <c>table</c>, <c>numbering</c>.</summary>
    public required string Type { get; init; }
    public required bool IsDefault { get; init; }
    public string Name { get; private set; } = "";
    public string? Base { get; private set; }

    /// <summary>The style of the other type that goes with it.</summary>
    public string? Link { get; private set; }
    public StylePart Whole { get; private set; } = StylePart.None;

    /// <summary>What a table style says of its first row, its bands …, by their names (<c>w:tblStylePr</c>).</summary>
    public Dictionary<string, StylePart>? Parts { get; private set; }

    public static Style Read(XmlCursor xml, Theme theme)
    {
        var style = new Style
        {
            Id = xml.Attribute("styleId") ?? "",
            Type = xml.Attribute("type") ?? "paragraph",
            IsDefault = xml.Attribute("default") is { } value && Measures.IsOn(value),
        };
        foreach (var name in xml.Children())
            style.ReadOne(xml, name, theme);
        return style;
    }

    private void ReadOne(XmlCursor xml, string name, Theme theme)
    {
        switch (name)
        {
            case "name":
                Name = xml.Value ?? "";
                break;
            case "basedOn":
                Base = xml.Value;
                break;
            case "link":
                Link = xml.Value;
                break;
            case "tblStylePr":
                var type = xml.Attribute("type") ?? "";
                (Parts ??= new(StringComparer.Ordinal))[type] = StylePart.Read(xml, theme);
                break;
            default:
                Whole = Whole.ReadOne(xml, name, theme);
                break;
        }
    }
}
