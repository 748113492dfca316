using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A row or a column "Tổng số", "Cộng" that is not the sum of the others.</summary>
internal sealed class TableTotal() : TextRule("AG441", "table-total", Severity.Warning)
{
    public override void Check(TextSubject subject, Findings findings)
    {
        foreach (var table in subject.Tables)
        {
            var grid = NumberGrid.Of(table);
            foreach (var total in grid.TotalRows)
                CheckRow(grid, total, findings);
            foreach (var column in grid.TotalColumns)
                CheckColumn(grid, column, findings);
        }
    }

    private static void CheckRow(NumberGrid grid, int total, Findings findings)
    {
        var parts = grid.PartsOf(total);
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid[total, column] is not { } stated || !grid.IsAdditive(column))
                continue;
            var sums = parts.Select(rows => Sum(grid, rows, column)).OfType<decimal>().ToList();
            if (sums.Count > 0 && !sums.Contains(stated.Value))
                Report(stated, sums[0], findings);
        }
    }

    private static void CheckColumn(NumberGrid grid, int total, Findings findings)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid[row, total] is not { } stated)
                continue;
            var parts = grid.PartsOf(row, total);
            if (parts.Length > 1 && parts.Sum() is var sum && sum != stated.Value)
                Report(stated, sum, findings);
        }
    }

    /// <summary>Null when a cell is no number, or there is nothing to add up.</summary>
    private static decimal? Sum(NumberGrid grid, ImmutableArray<int> rows, int column)
    {
        var cells = rows.Select(row => grid[row, column]).OfType<NumberCell>().ToList();
        return cells.Count > 1 && cells.Count == rows.Length ? cells.Sum(cell => cell.Value) : null;
    }

    private static void Report(NumberCell stated, decimal sum, Findings findings) =>
        findings.Measure(stated.Place, Said.Number(stated.Value), Said.Number(sum));
}
