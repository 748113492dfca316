using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Checks;

/// <summary>The tables of a document by the number that <see cref="CellPlace.Table"/> has.</summary>
internal static class Tables
{
    public static ImmutableArray<TableView> Of(DocxView view)
    {
        var tables = ImmutableArray.CreateBuilder<TableView>();
        Add(view.Body, tables);
        return tables.ToImmutable();
    }

    private static void Add(IEnumerable<BlockView> blocks, ImmutableArray<TableView>.Builder tables)
    {
        foreach (var table in blocks.OfType<TableView>())
        {
            tables.Add(table);
            Add(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks), tables);
        }
    }
}
