using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace AgreementGen.Tabular;

/// <summary>
/// Cells that are merged over several rows (ECMA-376 part 1, 18.3.1.55). The file has their value in the first row alone; who reads the
/// sheet sees it beside each of them.
/// </summary>
internal sealed class XlsxMerges
{
    private readonly Dictionary<int, List<(int Column, int LastRow)>> _byFirstRow = [];

    /// <summary>By column: the value that reaches down, and how far.</summary>
    private readonly SortedDictionary<int, (XlsxCell Cell, int LastRow)> _open = [];

    public static XlsxMerges Read(Stream sheet)
    {
        var merges = new XlsxMerges();
        using var xml = XmlReader.Create(sheet, XlsxSheet.Settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "mergeCell")
                merges.Add(xml.GetAttribute("ref") ?? "");
        }
        return merges;
    }

    /// <summary>The cells of a row with the values that reach into it from above. Rows come from top to bottom.</summary>
    public ImmutableArray<XlsxCell> Fill(int row, ImmutableArray<XlsxCell> cells)
    {
        foreach (var column in _open.Where(open => open.Value.LastRow < row).Select(open => open.Key).ToList())
            _open.Remove(column);
        if (_open.Count > 0)
            cells = [.. cells.Concat(Missing(cells)).OrderBy(cell => cell.Column)];
        foreach (var (column, lastRow) in _byFirstRow.GetValueOrDefault(row, []))
        {
            if (cells.FirstOrDefault(cell => cell.Column == column) is { Value: not null } cell)
                _open[column] = (cell, lastRow);
        }
        return cells;
    }

    private IEnumerable<XlsxCell> Missing(ImmutableArray<XlsxCell> cells)
    {
        var own = cells.Select(cell => cell.Column).ToHashSet();
        return _open.Values.Select(open => open.Cell).Where(cell => !own.Contains(cell.Column));
    }

    /// <summary><c>B3:C7</c>: of several columns the first has the value, as it has in the file.</summary>
    private void Add(string range)
    {
        if (
            range.Split(':') is not [var first, var last]
            || XlsxCell.ColumnOf(first) is not { } column
            || RowOf(first) is not { } top
            || RowOf(last) is not { } bottom
            || bottom <= top
        )
            return;
        if (!_byFirstRow.TryGetValue(top, out var merges))
            _byFirstRow[top] = merges = [];
        merges.Add((column, bottom));
    }

    private static int? RowOf(string reference) =>
        int.TryParse(
            reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var row
        )
            ? row
            : null;
}
