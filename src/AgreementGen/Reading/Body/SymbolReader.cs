using System.Globalization;
using AgreementGen.Reading.Lists;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>A sign given by font and code (<c>w:sym</c>, ECMA-376 part 1, 17.3.3.30).</summary>
internal static class SymbolReader
{
    public static string Read(XmlCursor xml)
    {
        if (
            !ushort.TryParse(xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            || char.IsSurrogate((char)code)
        )
            return "";
        return (Bullets.Show((char)code, xml.Attribute("font")) ?? (char)code).ToString();
    }
}
