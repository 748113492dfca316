using System.Runtime.InteropServices;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>What one place says about the blank at the sides within cells (<c>w:tblCellMar</c>, <c>w:tcMar</c>), twips; null: nothing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellMargins(int? Left, int? Right)
{
    /// <summary>0.08 inch, where nothing is said (ECMA-376 part 1, 17.4.34 and 17.4.37).</summary>
    public const int Usual = 115;

    public CellMargins Under(CellMargins above) => new(above.Left ?? Left, above.Right ?? Right);

    public static CellMargins Read(XmlCursor xml)
    {
        CellMargins margins = default;
        foreach (var name in xml.Children())
        {
            if (name is "left" or "start")
                margins = margins with { Left = TableWidth.Read(xml).Twips };
            else if (name is "right" or "end")
                margins = margins with { Right = TableWidth.Read(xml).Twips };
        }
        return margins;
    }
}
