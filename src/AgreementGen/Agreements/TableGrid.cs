using AgreementGen.Diagnostics;

namespace AgreementGen.Agreements;

/// <summary>Lays the cells of a table on its columns, row by row: each cell takes the first place that no row above reaches into.</summary>
/// <param name="columns">How many columns the table has.</param>
/// <param name="rows">How many rows it has.</param>
internal sealed class TableGrid(int columns, int rows, DiagnosticBag found)
{
    /// <summary>For each column, how many rows, this one included, are taken.</summary>
    private readonly int[] _taken = new int[columns];
    private int _row;
    private int _free = columns;
    private int _cells;
    private bool _isBroken;

    public void Place(TableCell cell, Location place)
    {
        _cells += cell.ColumnSpan;
        if (_row + cell.RowSpan > rows)
            Break(place);
        var first = Array.IndexOf(_taken, 0);
        if (first < 0 || first + cell.ColumnSpan > _taken.Length)
            return;
        var taken = _taken.AsSpan(first, cell.ColumnSpan);
        if (taken.ContainsAnyExcept(0))
            Break(place);
        else
            taken.Fill(cell.RowSpan);
    }

    /// <summary>Reports the row when its cells are too few or too many for what the rows above leave free.</summary>
    public void EndRow(Location row)
    {
        if (!_isBroken && _cells != _free)
            found.Add(Kinds.CellCount, row, _cells, _free);
        SkipRow();
    }

    public void SkipRow()
    {
        (_row, _cells, _isBroken, _free) = (_row + 1, 0, false, 0);
        foreach (ref var left in _taken.AsSpan())
        {
            left = Math.Max(0, left - 1);
            _free += left == 0 ? 1 : 0;
        }
    }

    private void Break(Location place)
    {
        if (!_isBroken)
            found.Add(Kinds.SpanOutsideTable, place);
        _isBroken = true;
    }
}
