using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Tabular;

/// <summary>A field as it was written, with its place; in the first row the name of a column.</summary>
internal readonly record struct TableField(string Text, Location Location)
{
    private string Name => Text.Trim();

    /// <summary>The columns; null and diagnostics when a name is missing or stands there twice. Empty cells at the end are none.</summary>
    public static RowHeader? ToHeader(IReadOnlyList<TableField> cells, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, TableField>(StringComparer.Ordinal);
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var cell in cells.Take(LengthOf(cells)))
        {
            if (cell.Name.Length == 0)
                diagnostics.Add(Kinds.EmptyHeader, cell.Location, names.Count + 1);
            else if (!first.TryAdd(cell.Name, cell))
                diagnostics.Add(
                    new Diagnostic(Kinds.DuplicateHeader, cell.Location, cell.Name).With(
                        TraceKind.FirstDefined,
                        first[cell.Name].Location
                    )
                );
            names.Add(cell.Name);
        }
        return diagnostics.HasErrors ? null : new RowHeader(names.DrainToImmutable());
    }

    private static int LengthOf(IReadOnlyList<TableField> cells)
    {
        var length = cells.Count;
        while (length > 0 && cells[length - 1].Name.Length == 0)
            length--;
        return length;
    }
}
