using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>A paragraph that is lifted out of the flow (<c>w:framePr</c>, ECMA-376 part 1, 17.3.1.11). Twips.</summary>
/// <param name="Width">0: as wide as its text.</param>
/// <param name="Left">From what <paramref name="Anchor"/> says; null: by <paramref name="Align"/>.</param>
/// <param name="Anchor"><c>page</c>, <c>margin</c>, <c>text</c>.</param>
internal sealed record FrameProperties(int Width, int Height, int? Left, string? Align, string Anchor)
{
    public static FrameProperties Read(XmlCursor xml) =>
        new(
            Math.Max(0, Measures.Twips(xml.Attribute("w")) ?? 0),
            Math.Max(0, Measures.Twips(xml.Attribute("h")) ?? 0),
            Measures.Twips(xml.Attribute("x")),
            xml.Attribute("xAlign"),
            xml.Attribute("hAnchor") ?? "page"
        );
}
