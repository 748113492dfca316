using System.Runtime.InteropServices;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>A width that is asked for (<c>CT_TblWidth</c>, ECMA-376 part 1, 17.4.87).</summary>
/// <param name="Twips">Null when it is a share, or automatic.</param>
/// <param name="Fiftieths">Of a percent of the space that there is; null when it is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TableWidth(int? Twips, int? Fiftieths)
{
    /// <summary>In a space of so many twips; null: automatic.</summary>
    public int? In(int space) => Twips ?? (Fiftieths is { } share ? (int)((long)space * share / 5000) : null);

    public static TableWidth Read(XmlCursor xml)
    {
        var value = xml.Attribute("w");
        return xml.Attribute("type") switch
        {
            "pct" => new TableWidth(null, Measures.Fiftieths(value)),
            "auto" => default,
            "nil" => new TableWidth(0, null),
            _ when value is not null && value.EndsWith('%') => new TableWidth(null, Measures.Fiftieths(value)),
            _ => new TableWidth(Measures.Twips(value), null),
        };
    }
}
