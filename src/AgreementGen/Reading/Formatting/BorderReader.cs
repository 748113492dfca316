using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>Edges (<c>CT_Border</c>, ECMA-376 part 1, 17.3.4).</summary>
internal static class BorderReader
{
    public static BorderView Read(XmlCursor xml) =>
        new(xml.Value, Measures.Whole(xml.Attribute("sz")) ?? 0, Measures.Color(xml.Attribute("color")));
}
