using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>What <c>settings.xml</c> says about the whole document (ECMA-376 part 1, 17.15).</summary>
internal sealed record DocumentSettings
{
    private const int Word2013 = 15;

    public bool HasMirroredMargins { get; init; }
    public bool HasEvenHeaders { get; init; }

    /// <summary>The gutter is above the text.</summary>
    public bool HasGutterAtTop { get; init; }

    /// <summary>Tables begin at the edge of the text with their border; in older documents with the text in them.</summary>
    public bool AlignsTableEdges { get; init; }

    public static DocumentSettings Read(XmlCursor xml)
    {
        var settings = new DocumentSettings();
        foreach (var name in xml.Children())
        {
            settings = name switch
            {
                "mirrorMargins" => settings with { HasMirroredMargins = Measures.IsOn(xml.Value) },
                "evenAndOddHeaders" => settings with { HasEvenHeaders = Measures.IsOn(xml.Value) },
                "gutterAtTop" => settings with { HasGutterAtTop = Measures.IsOn(xml.Value) },
                "compat" => settings with { AlignsTableEdges = CompatibilityMode(xml) >= Word2013 },
                _ => settings,
            };
        }
        return settings;
    }

    private static int CompatibilityMode(XmlCursor xml)
    {
        var mode = 0;
        foreach (var name in xml.Children())
        {
            if (name == "compatSetting" && xml.Attribute("name") == "compatibilityMode")
                mode = Measures.Whole(xml.Value) ?? 0;
        }
        return mode;
    }
}
