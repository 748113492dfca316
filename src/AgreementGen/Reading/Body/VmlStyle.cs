using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>The attribute <c>style</c> of a VML shape: place and size, as CSS would say it (ECMA-376 part 4, 19.1.2.19). Twips.</summary>
internal readonly record struct VmlStyle
{
    public int Width { get; private init; }
    public int Height { get; private init; }
    public ShapePlace Place { get; private init; }
    public bool IsVisible { get; private init; }

    /// <summary>Place and size in the units of a group.</summary>
    public double X { get; private init; }
    public double Y { get; private init; }
    public double UnitWidth { get; private init; }
    public double UnitHeight { get; private init; }

    public static VmlStyle Of(XmlCursor xml)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in (xml.Attribute("style") ?? "").Split(';'))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                values[part[..colon].Trim()] = part[(colon + 1)..].Trim();
        }
        return Of(values);
    }

    /// <summary>A length with its unit; a bare number is in pixels.</summary>
    public static int? Length(string? value) => Measures.WithUnit(value, 20) ?? Measures.WithUnit(value + "px", 20);

    private static VmlStyle Of(Dictionary<string, string> values)
    {
        var (left, top) = (Get("margin-left") ?? Get("left"), Get("margin-top") ?? Get("top"));
        var isAbsolute = Get("position") == "absolute";
        var isFromText = Get("mso-position-vertical-relative") is null or "text" or "line";
        return new VmlStyle
        {
            Width = Length(Get("width")) ?? 0,
            Height = Length(Get("height")) ?? 0,
            Place = isAbsolute
                ? new ShapePlace(
                    From(Get("mso-position-horizontal-relative")),
                    Length(left),
                    Get("mso-position-horizontal") is "left" or "center" or "right"
                        ? Get("mso-position-horizontal")
                        : null,
                    isFromText ? Length(top) : null
                )
                : default,
            IsVisible = Get("visibility") != "hidden" && Get("display") != "none",
            X = Measures.Real(Get("left")) ?? 0,
            Y = Measures.Real(Get("top")) ?? 0,
            UnitWidth = Measures.Real(Get("width")) ?? 0,
            UnitHeight = Measures.Real(Get("height")) ?? 0,
        };

        string? Get(string name) => values.GetValueOrDefault(name);
    }

    /// <summary>The words of DrawingML.</summary>
    private static string From(string? relative) =>
        relative switch
        {
            "page" => "page",
            "margin" => "margin",
            "char" => "character",
            _ => "column",
        };
}
