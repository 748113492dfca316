using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>Reads a table and sees to it that its cells, spans counted, fill each row exactly.</summary>
internal static class TableReader
{
    public static Table Read(MappingReader table)
    {
        var columns = ReadColumns(table);
        return new Table
        {
            Id = table.Scope.Define(table.Id("id")),
            Label = table.Text("label"),
            Caption = table.Text("caption"),
            Columns = columns,
            Rows = ReadRows(table, columns.Length),
            HeadingRows = table.WholeNumber("heading_rows") ?? 0,
            Notes = table.Text("notes"),
            Location = table.Location,
        };
    }

    private static ImmutableArray<TableColumn> ReadColumns(MappingReader table)
    {
        var items = table.Items("columns");
        var columns = ImmutableArray.CreateBuilder<TableColumn>(items.Length);
        foreach (var item in items)
            columns.Add(ReadColumn(item, table.Scope));
        ReportExcess(table, columns);
        return columns.DrainToImmutable();
    }

    private static TableColumn ReadColumn(YamlNode node, ReadingScope scope)
    {
        switch (node)
        {
            case YamlMapping when MappingReader.Open(node, "columns", ProgramKeys.Column, scope) is { } column:
                return new TableColumn(
                    column.Text("heading"),
                    column.Width("width"),
                    (Alignment?)column.Word("align"),
                    node.Location
                );
            case YamlScalar:
                return new TableColumn(Values.Text(node, "columns", scope), null, null, node.Location);
            case YamlSequence:
                scope.Reject(Kinds.NodeExpected, node, "columns");
                goto default;
            default:
                return new TableColumn(null, null, null, node.Location);
        }
    }

    private static void ReportExcess(MappingReader table, ImmutableArray<TableColumn>.Builder columns)
    {
        var percent = 0m;
        foreach (var column in columns)
            percent += column.Width is { IsPercent: true } width ? width.Value : 0;
        if (percent > 100 && table.KeyOf("columns") is { } key)
            table.Scope.Found.Add(Kinds.WidthsExceed, key.Location, percent);
    }

    private static ImmutableArray<ImmutableArray<TableCell>> ReadRows(MappingReader table, int columns)
    {
        var items = table.Items("rows");
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>(items.Length);
        var grid = columns > 0 ? new TableGrid(columns, items.Length, table.Scope.Found) : null;
        foreach (var item in items)
        {
            if (item is YamlSequence row)
            {
                rows.Add(ReadRow(row, grid, table.Scope));
                continue;
            }
            table.Scope.Reject(Kinds.ListExpected, item, "rows");
            grid?.SkipRow();
        }
        return rows.DrainToImmutable();
    }

    private static ImmutableArray<TableCell> ReadRow(YamlSequence row, TableGrid? grid, ReadingScope scope)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(row.Items.Length);
        foreach (var item in row.Items)
        {
            var cell = ReadCell(item, scope);
            cells.Add(cell);
            grid?.Place(cell, item.Location);
        }
        grid?.EndRow(row.Location);
        return cells.DrainToImmutable();
    }

    private static TableCell ReadCell(YamlNode node, ReadingScope scope)
    {
        switch (node)
        {
            case YamlMapping when MappingReader.Open(node, "rows", ProgramKeys.Cell, scope) is { } cell:
                return new TableCell(
                    cell.Node("text") is { } text ? ReadText(text, scope) : new Text("", node.Location),
                    cell.WholeNumber("colspan") ?? 1,
                    cell.WholeNumber("rowspan") ?? 1,
                    (Alignment?)cell.Word("align")
                );
            case YamlScalar:
                return new TableCell(ReadText(node, scope), 1, 1, null);
            case YamlSequence:
                scope.Reject(Kinds.NodeExpected, node, "rows");
                goto default;
            default:
                return new TableCell(new Text("", node.Location), 1, 1, null);
        }
    }

    /// <summary>A cell may be empty.</summary>
    private static Text ReadText(YamlNode node, ReadingScope scope) =>
        node is YamlScalar { IsNull: true } or YamlScalar { Value: "" }
            ? new Text("", node.Location)
            : Values.Text(node, "text", scope) ?? new Text("", node.Location);
}
