using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>What one place says about runs (<c>w:rPr</c>, ECMA-376 part 1, 17.3.2); null and unset: nothing.</summary>
internal sealed record RunProperties
{
    public static readonly RunProperties None = new();

    /// <summary>Id of a character style.</summary>
    public string? Style { get; private set; }
    public string? Ascii { get; private set; }

    /// <summary><see cref="Ascii"/> is a font of the theme; null: it says nothing of it.</summary>
    public bool? IsThemeFont { get; private set; }
    public string? HighAnsi { get; private set; }
    public string? Complex { get; private set; }

    /// <summary>Half-points.</summary>
    public int? Size { get; private set; }

    /// <summary>Which flags it speaks of.</summary>
    public RunFlags Set { get; private set; }

    /// <summary>What they are.</summary>
    public RunFlags On { get; private set; }
    public string? Underline { get; private set; }
    public string? Color { get; private set; }
    public string? Highlight { get; private set; }

    /// <summary>RRGGBB, or <c>auto</c>.</summary>
    public string? Shading { get; private set; }

    /// <summary>Twips.</summary>
    public int? Spacing { get; private set; }

    /// <summary><c>superscript</c> …</summary>
    public string? Script { get; private set; }

    /// <summary>Half-points above the line.</summary>
    public int? Position { get; private set; }

    public bool Has(RunFlags flag) => (On & flag) != RunFlags.None;

    /// <summary>These properties with others over them, flags too: how a style stands over what it is based on.</summary>
    public RunProperties Under(RunProperties above) =>
        above == None ? this
        : this == None ? above
        : this with
        {
            Style = above.Style ?? Style,
            Ascii = above.Ascii ?? Ascii,
            IsThemeFont = above.IsThemeFont ?? IsThemeFont,
            HighAnsi = above.HighAnsi ?? HighAnsi,
            Complex = above.Complex ?? Complex,
            Size = above.Size ?? Size,
            Set = Set | above.Set,
            On = (On & ~above.Set) | above.On,
            Underline = above.Underline ?? Underline,
            Color = above.Color ?? Color,
            Highlight = above.Highlight ?? Highlight,
            Shading = above.Shading ?? Shading,
            Spacing = above.Spacing ?? Spacing,
            Script = above.Script ?? Script,
            Position = above.Position ?? Position,
        };

    /// <summary>As <see cref="Under"/>, but toggles that both have on are off: how one level of styles meets another (17.7.3).</summary>
    public RunProperties Meet(RunProperties above)
    {
        if (above == None)
            return this;
        var toggled = (On ^ above.On) & RunFlags.Toggles;
        var merged = Under(above);
        return merged with { On = (merged.On & ~RunFlags.Toggles) | toggled };
    }

    /// <summary>These properties of styles over the document's defaults: what is on in the defaults stays on (17.7.3).</summary>
    public RunProperties Over(RunProperties defaults)
    {
        var merged = defaults.Under(this);
        var kept = defaults.On & RunFlags.Toggles & ~merged.On;
        return kept == RunFlags.None ? merged : merged with { On = merged.On | kept };
    }

    /// <summary>A look has no name.</summary>
    public RunProperties WithoutStyle() => Style is null ? this : this with { Style = null };

    public static RunProperties Read(XmlCursor xml, Theme theme)
    {
        RunProperties? read = null;
        foreach (var name in xml.Children())
            (read ??= new RunProperties()).ReadOne(xml, name, theme);
        return read is null || read == None ? None : read;
    }

    private void ReadOne(XmlCursor xml, string name, Theme theme)
    {
        switch (name)
        {
            case "rStyle":
                Style = xml.Value;
                break;
            case "rFonts":
                ReadFonts(xml, theme);
                break;
            case "sz":
                Size = Measures.HalfPoints(xml.Value);
                break;
            case "u":
                Underline = xml.Value ?? Underline;
                break;
            case "color":
                Color = Measures.Color(xml.Value) ?? "auto";
                break;
            case "highlight":
                Highlight = xml.Value;
                break;
            case "shd":
                Shading = ShadingReader.Read(xml);
                break;
            case "spacing":
                Spacing = Measures.Twips(xml.Value);
                break;
            case "vertAlign":
                Script = xml.Value;
                break;
            case "position":
                Position = Measures.HalfPoints(xml.Value);
                break;
            default:
                if (FlagOf(name) is not RunFlags.None and var flag)
                    ReadFlag(flag, Measures.IsOn(xml.Value));
                break;
        }
    }

    private void ReadFlag(RunFlags flag, bool isOn)
    {
        Set |= flag;
        On = isOn ? On | flag : On & ~flag;
    }

    /// <summary>A font of the theme wins over one that is named beside it (17.3.2.26); what stands above either wins over both.</summary>
    private void ReadFonts(XmlCursor xml, Theme theme)
    {
        var (themed, named) = (theme.FontOf(xml.Attribute("asciiTheme")), xml.Attribute("ascii"));
        Ascii = themed ?? named ?? Ascii;
        IsThemeFont = themed is null && named is null ? IsThemeFont : themed is not null;
        HighAnsi = theme.FontOf(xml.Attribute("hAnsiTheme")) ?? xml.Attribute("hAnsi") ?? HighAnsi;
        Complex = theme.FontOf(xml.Attribute("cstheme")) ?? xml.Attribute("cs") ?? Complex;
    }

    private static RunFlags FlagOf(string name) =>
        name switch
        {
            "b" => RunFlags.Bold,
            "i" => RunFlags.Italic,
            "caps" => RunFlags.Capitals,
            "smallCaps" => RunFlags.SmallCapitals,
            "strike" => RunFlags.Strike,
            "dstrike" => RunFlags.DoubleStrike,
            "vanish" or "specVanish" => RunFlags.Vanish,
            "cs" or "rtl" => RunFlags.ComplexScript,
            "ins" or "moveTo" => RunFlags.Inserted,
            "del" or "moveFrom" => RunFlags.Deleted,
            _ => RunFlags.None,
        };
}
