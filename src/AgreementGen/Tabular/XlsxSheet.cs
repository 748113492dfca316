using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using AgreementGen.Diagnostics;

namespace AgreementGen.Tabular;

/// <summary>Reads a sheet row by row (ECMA-376 part 1, 18.3.1), holding one row at a time.</summary>
internal sealed class XlsxSheet : IDisposable
{
    /// <summary>Columns and rows of the largest sheet that Excel makes.</summary>
    public const int ColumnLimit = 16_384;
    public const int RowLimit = 1_048_576;

    /// <summary>No document types, and so no entities; no more text than a sheet can hold.</summary>
    public static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        MaxCharactersInDocument = 2_000_000_000,
        XmlResolver = null,
        CloseInput = true,
    };

    private readonly XmlReader _xml;
    private readonly XlsxStrings _strings;
    private readonly XlsxFormats _formats;
    private readonly XlsxMerges _merges;
    private int _row;

    public XlsxSheet(Stream stream, XlsxStrings strings, XlsxFormats formats, XlsxMerges merges)
    {
        (_strings, _formats, _merges) = (strings, formats, merges);
        _xml = XmlReader.Create(stream, Settings);
    }

    public void Dispose() => _xml.Dispose();

    /// <summary>The next row that has anything in it; null at the end.</summary>
    public XlsxRow? Next()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "row")
                continue;
            _row = Number("r") ?? _row + 1;
            if (_row is < 1 or > RowLimit)
                throw new InvalidDataException($"There is no row {_row}.");
            var cells = ReadCells();
            if (!cells.IsEmpty)
                return new(_row, _merges.Fill(_row, cells));
        }
        return null;
    }

    private ImmutableArray<XlsxCell> ReadCells()
    {
        var cells = ImmutableArray.CreateBuilder<XlsxCell>();
        if (_xml.IsEmptyElement)
            return [];
        var (depth, column) = (_xml.Depth, -1);
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "c")
                continue;
            var next = XlsxCell.ColumnOf(_xml.GetAttribute("r")) ?? column + 1;
            if (next <= column || next >= ColumnLimit)
                throw new InvalidDataException($"Row {_row} has its cells in disorder.");
            column = next;
            if (ReadCell(column) is { } cell)
                cells.Add(cell);
        }
        return cells.DrainToImmutable();
    }

    private XlsxCell? ReadCell(int column)
    {
        var (type, style) = (_xml.GetAttribute("t") ?? "n", Number("s") ?? 0);
        var (isFormula, text) = ReadValue();
        return text is null ? (isFormula ? new(column, null, Kinds.CellNotCalculated) : null)
            : type == "e" ? new(column, text, Kinds.CellError)
            : ValueOf(type, style, text) is { } value ? new(column, value, null)
            : null;
    }

    /// <summary>Whether there is a formula, and the value that was written, which of a formula is its last result.</summary>
    private (bool IsFormula, string? Text) ReadValue()
    {
        if (_xml.IsEmptyElement)
            return (false, null);
        var (isFormula, text, depth) = (false, (string?)null, _xml.Depth);
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element)
                continue;
            isFormula |= _xml.LocalName == "f";
            if (_xml.LocalName == "v")
                text = XlsxStrings.ReadLetters(_xml);
            else if (_xml.LocalName == "is")
                text = XlsxStrings.ReadText(_xml);
        }
        return (isFormula, text);
    }

    private object? ValueOf(string type, int style, string text) =>
        type switch
        {
            "s" => Text(_strings[int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)]),
            "str" or "inlineStr" => Text(text),
            "b" => text is "1" or "true",
            "d" => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            _ => XlsxNumber.Read(text, _formats[style], _formats.Is1904),
        };

    private static string? Text(string text) =>
        string.IsNullOrWhiteSpace(text) ? null : Sources.SourceDecoder.ToNormalForm(text.ReplaceLineEndings("\n"));

    private int? Number(string attribute) =>
        int.TryParse(_xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
