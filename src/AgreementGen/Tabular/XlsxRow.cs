using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;

namespace AgreementGen.Tabular;

/// <summary>A cell of a sheet that has a value, or should have one.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Value">As <see cref="Cell.Value"/>; an error's name when there is a mistake.</param>
/// <param name="Mistake">Why the value cannot be used: <see cref="Kinds.CellError"/> or <see cref="Kinds.CellNotCalculated"/>.</param>
internal readonly record struct XlsxCell(int Column, object? Value, Kind? Mistake)
{
    public static XlsxCell Empty(int column) => new(column, null, null);

    /// <summary>As Excel calls it: B5.</summary>
    public string Reference(int row)
    {
        var letters = "";
        for (var rest = Column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }

    /// <summary>The column of a reference such as B5, from 0; null when there is none.</summary>
    public static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetter(c) || column > XlsxSheet.ColumnLimit)
                break;
            column = column * 26 + (char.ToUpperInvariant(c) - 'A' + 1);
        }
        return column == 0 ? null : column - 1;
    }
}

/// <summary>A row of a sheet with its cells that are not empty, from left to right.</summary>
/// <param name="Number">As Excel counts it, from 1.</param>
internal sealed record XlsxRow(int Number, ImmutableArray<XlsxCell> Cells)
{
    /// <summary>What is wrong in it.</summary>
    /// <param name="places">Of the cells, one by one.</param>
    public IEnumerable<Diagnostic> Mistakes(ImmutableArray<Location> places)
    {
        for (var i = 0; i < Cells.Length; i++)
        {
            if (Cells[i].Mistake is { } kind)
                yield return new Diagnostic(kind, places[i], Cells[i].Reference(Number), Cells[i].Value ?? "");
        }
    }
}
