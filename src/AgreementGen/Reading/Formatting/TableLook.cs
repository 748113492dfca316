using System.Globalization;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>Which conditional parts of its style a table shows (<c>w:tblLook</c>, ECMA-376 part 1, 17.4.55), as its bits.</summary>
[Flags]
internal enum TableLook
{
    None = 0,
    FirstRow = 0x20,
    LastRow = 0x40,
    FirstColumn = 0x80,
    LastColumn = 0x100,
    NoRowBands = 0x200,
    NoColumnBands = 0x400,
}

internal static class TableLookReader
{
    private static readonly (string Name, TableLook Look)[] Names =
    [
        ("firstRow", TableLook.FirstRow),
        ("lastRow", TableLook.LastRow),
        ("firstColumn", TableLook.FirstColumn),
        ("lastColumn", TableLook.LastColumn),
        ("noHBand", TableLook.NoRowBands),
        ("noVBand", TableLook.NoColumnBands),
    ];

    /// <summary>As bits in hexadecimal, or as an attribute each.</summary>
    public static TableLook Read(XmlCursor xml)
    {
        var look = int.TryParse(xml.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits)
            ? (TableLook)bits
            : TableLook.None;
        foreach (var (name, flag) in Names)
        {
            if (xml.Attribute(name) is { } value)
                look = Measures.IsOn(value) ? look | flag : look & ~flag;
        }
        return look;
    }
}
