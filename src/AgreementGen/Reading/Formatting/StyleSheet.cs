using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>The styles of a document and the defaults below them. Chains end where they come back to themselves.</summary>
internal sealed class StyleSheet
{
    /// <summary>Word allows far fewer styles upon each other.</summary>
    private const int LongestChain = 64;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public ParagraphProperties DefaultParagraph { get; private set; } = ParagraphProperties.None;
    public RunProperties DefaultRun { get; private set; } = RunProperties.None;

    /// <summary>The paragraph style of paragraphs that name none; null when the document has none.</summary>
    public Style? Normal { get; private set; }

    /// <summary>The table style of tables that name none.</summary>
    public Style? NormalTable { get; private set; }

    public static StyleSheet Read(XmlCursor xml, Theme theme)
    {
        var sheet = new StyleSheet();
        foreach (var name in xml.Children())
        {
            if (name == "style")
                sheet.Add(Style.Read(xml, theme));
            else if (name == "docDefaults")
                sheet.ReadDefaults(xml, theme);
        }
        return sheet;
    }

    /// <summary>The style of this type that a paragraph, run or table names; null when there is none.</summary>
    public Style? Find(string? id, string type) =>
        id is not null && _styles.TryGetValue(id, out var style) && style.Type == type ? style : null;

    /// <summary>A character style, also where the paragraph style that it is linked with is named.</summary>
    public Style? FindCharacter(string? id) =>
        Find(id, "character") ?? (Find(id, "paragraph") is { Link: { } link } ? Find(link, "character") : null);

    /// <summary>The paragraph style that is named, else the default one.</summary>
    public Style? FindParagraph(string? id) => Find(id, "paragraph") ?? Normal;

    /// <summary>The style and all that it is based on, the last ancestor first.</summary>
    public List<Style> Chain(Style? style)
    {
        var chain = new List<Style>();
        while (style is not null && chain.Count < LongestChain && !chain.Contains(style))
        {
            chain.Add(style);
            style = Find(style.Base, style.Type);
        }
        chain.Reverse();
        return chain;
    }

    private void Add(Style style)
    {
        _styles[style.Id] = style;
        if (style is { IsDefault: true, Type: "paragraph" })
            Normal = style;
        else if (style is { IsDefault: true, Type: "table" })
            NormalTable = style;
    }

    private void ReadDefaults(XmlCursor xml, Theme theme)
    {
        foreach (var name in xml.Children())
        {
            foreach (var properties in xml.Children())
            {
                if (name == "pPrDefault" && properties == "pPr")
                    DefaultParagraph = StylePart.ReadParagraph(xml);
                else if (name == "rPrDefault" && properties == "rPr")
                    DefaultRun = RunProperties.Read(xml, theme);
            }
        }
    }
}
