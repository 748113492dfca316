using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>Backgrounds (<c>w:shd</c>, ECMA-376 part 1, 17.3.5).</summary>
internal static class ShadingReader
{
    /// <summary>RRGGBB, or <c>auto</c> for none.</summary>
    public static string Read(XmlCursor xml) =>
        xml.Value switch
        {
            "nil" => "auto",
            "solid" => Measures.Color(xml.Attribute("color")) ?? "000000",
            _ => Measures.Color(xml.Attribute("fill")) ?? "auto",
        };
}
