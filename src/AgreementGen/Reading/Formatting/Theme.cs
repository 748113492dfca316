using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>The fonts of a theme (DrawingML, ECMA-376 part 1, 20.1.4.1.24 and 20.1.4.1.25).</summary>
internal sealed class Theme
{
    public static readonly Theme None = new();

    private readonly Dictionary<string, string> _fonts = new(StringComparer.Ordinal);

    private Theme() { }

    public static Theme Read(XmlCursor xml)
    {
        var theme = new Theme();
        theme.ReadFonts(xml);
        return theme;
    }

    /// <summary>The font that <c>minorHAnsi</c>, <c>majorBidi</c> … stand for; null when the theme has none.</summary>
    public string? FontOf(string? name) => name is not null && _fonts.TryGetValue(name, out var font) ? font : null;

    private void ReadFonts(XmlCursor xml)
    {
        foreach (var part in xml.Children())
        {
            if (part != "themeElements")
                continue;
            foreach (var scheme in xml.Children())
            {
                if (scheme == "fontScheme")
                    ReadScheme(xml);
            }
        }
    }

    private void ReadScheme(XmlCursor xml)
    {
        foreach (var use in xml.Children())
        {
            var prefix = use == "majorFont" ? "major" : "minor";
            foreach (var script in xml.Children())
                ReadFont(prefix, script, xml.Attribute("typeface"));
        }
    }

    private void ReadFont(string prefix, string script, string? font)
    {
        if (string.IsNullOrEmpty(font))
            return;
        switch (script)
        {
            case "latin":
                _fonts[prefix + "Ascii"] = font;
                _fonts[prefix + "HAnsi"] = font;
                break;
            case "ea":
                _fonts[prefix + "EastAsia"] = font;
                break;
            case "cs":
                _fonts[prefix + "Bidi"] = font;
                break;
        }
    }
}
