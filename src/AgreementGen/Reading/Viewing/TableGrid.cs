using System.Collections.Immutable;
using AgreementGen.Reading.Body;
using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Viewing;

/// <summary>A cell and the grid columns that it takes.</summary>
internal readonly record struct CellSpan(BodyCell Cell, int Column, int Columns);

/// <summary>
/// The columns of a table, twips: as the grid has them. Where it contradicts the widths that the cells ask for, or is missing, the cells
/// win, as they do when Word opens the file.
/// </summary>
internal sealed class TableGrid
{
    private readonly int[] _edges;

    public TableGrid(BodyTable table, TableProperties properties, int space)
    {
        var count = Math.Max(table.Grid.Count, table.Rows.Select(ColumnsOf).DefaultIfEmpty(0).Max());
        count = Math.Clamp(count, 1, BodyTable.MostColumns);
        Widths = [.. Choose(table, properties, count, space)];
        _edges = new int[count + 1];
        for (var i = 0; i < count; i++)
            _edges[i + 1] = _edges[i] + Widths[i];
    }

    public ImmutableArray<int> Widths { get; }

    public int Count => Widths.Length;

    public int Width => _edges[^1];

    public int WidthOf(int column, int columns) =>
        _edges[Math.Min(column + columns, Count)] - _edges[Math.Min(column, Count)];

    /// <summary>The cells of a row with their columns; one that goes on the cell before widens it.</summary>
    public static IEnumerable<CellSpan> Spans(BodyRow row)
    {
        var column = row.ColumnsBefore;
        CellSpan? open = null;
        foreach (var cell in row.Cells)
        {
            var columns = Math.Max(1, cell.Properties.Span);
            if (cell.Properties.ContinuesBefore && open is { } before)
                open = before with { Columns = before.Columns + columns };
            else
            {
                if (open is { } done)
                    yield return done;
                open = new CellSpan(cell, column, columns);
            }
            column = Math.Min(column + columns, BodyTable.MostColumns);
        }
        if (open is { } last)
            yield return last;
    }

    private static int ColumnsOf(BodyRow row) =>
        row.ColumnsBefore + row.Cells.Sum(cell => Math.Max(1, cell.Properties.Span));

    private static int[] Choose(BodyTable table, TableProperties properties, int count, int space)
    {
        var whole = properties.Width?.In(space) is > 0 and var asked ? asked : space;
        var grid = Enumerable.Range(0, count).Select(i => i < table.Grid.Count ? table.Grid[i] : 0).ToArray();
        var cells = Asked(table, count, whole);
        var (gridWidth, cellWidth) = (grid.Sum(), cells.Sum());
        var hasAllCells = Array.TrueForAll(cells, width => width > 0);
        var isGridSound = Array.TrueForAll(grid, width => width > 0);
        if (isGridSound && !(hasAllCells && Math.Abs(gridWidth - cellWidth) * 10L > cellWidth))
            return Fits(gridWidth, properties, whole) ? grid : Scale(grid, gridWidth, whole);
        if (hasAllCells)
            return Fits(cellWidth, properties, whole) ? cells : Scale(cells, cellWidth, whole);
        return [.. Enumerable.Repeat(whole / count, count)];
    }

    /// <summary>A grid of placeholders (some producers write 100 for each column) is stretched to the width that the table asks for.</summary>
    private static bool Fits(int gridWidth, TableProperties properties, int whole) =>
        properties.Width is not { } width || width == default || Math.Abs(gridWidth - whole) * 2L < whole;

    private static int[] Scale(int[] widths, int sum, int whole) =>
        [.. widths.Select(width => (int)((long)width * whole / sum))];

    /// <summary>What cells of one column ask for; 0: nothing.</summary>
    private static int[] Asked(BodyTable table, int count, int whole)
    {
        var widths = new int[count];
        foreach (var span in table.Rows.SelectMany(Spans))
        {
            if (span.Columns == 1 && span.Column < count && span.Cell.Properties.Width?.In(whole) is > 0 and var width)
                widths[span.Column] = Math.Max(widths[span.Column], width);
        }
        return widths;
    }
}
