using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Tabular;

/// <summary>
/// Rows of a sheet of an Excel workbook. The first row with anything in it is the header; empty rows count for nothing.
/// </summary>
/// <param name="sheet">Its name; null: the first.</param>
internal sealed class XlsxRows(string path, string? sheet, IWorkspace workspace) : IRowSource
{
    public IEnumerable<Row> Read(DiagnosticBag diagnostics)
    {
        using var workbook = XlsxWorkbook.Open(path, workspace, diagnostics);
        if (workbook?.FindSheet(sheet, diagnostics) is not { } found)
            yield break;
        var name = $"{path}#{found.Name}";
        XlsxHeader? header = null;
        var number = 0;
        foreach (var row in workbook.Rows(found, diagnostics))
        {
            if (header is not null)
                yield return header.ToRow(++number, name, row);
            else if (XlsxHeader.Read(name, row, diagnostics) is { } names)
                header = names;
            else
                yield break;
        }
        if (number == 0 && !diagnostics.HasErrors)
            diagnostics.Add(Kinds.NoRows, default, name);
    }
}

/// <summary>The columns of a sheet: some may be empty, between or beside those that have names.</summary>
internal sealed record XlsxHeader(RowHeader Header, ImmutableArray<int> Columns)
{
    public static XlsxHeader? Read(string name, XlsxRow row, DiagnosticBag diagnostics)
    {
        var texts = row.Cells.Select(cell => new Cell(cell.Value, default).Text).ToList();
        var excerpt = RowExcerpt.Of(name, row.Number - 1, texts);
        foreach (var mistake in row.Mistakes(excerpt.Places))
            diagnostics.Add(mistake);
        var cells = texts.Select((text, i) => new TableField(text, excerpt.Places[i])).ToList();
        return TableField.ToHeader(cells, diagnostics) is { } header
            ? new(header, [.. row.Cells.Select(cell => cell.Column)])
            : null;
    }

    public Row ToRow(int number, string name, XlsxRow row)
    {
        var byColumn = row.Cells.ToDictionary(cell => cell.Column);
        var cells = Columns.Select(column => byColumn.GetValueOrDefault(column, XlsxCell.Empty(column))).ToList();
        var strangers = row.Cells.Where(cell => !Columns.Contains(cell.Column)).ToList();
        var excerpt = RowExcerpt.Of(name, row.Number - 1, [.. cells.Concat(strangers).Select(TextOf)]);
        var mistakes = (row with { Cells = [.. cells, .. strangers] }).Mistakes(excerpt.Places);
        return excerpt.ToRow(number, Header, [.. cells.Select(cell => cell.Value)]) with
        {
            Mistakes =
            [
                .. RowCharacters.Mistakes(excerpt.Source),
                .. mistakes,
                .. strangers.Select(
                    (cell, i) =>
                        new Diagnostic(
                            Kinds.CellWithoutHeader,
                            excerpt.Places[cells.Count + i],
                            cell.Reference(row.Number)
                        )
                ),
            ],
        };
    }

    private static string TextOf(XlsxCell cell) => new Cell(cell.Value, default).Text;
}
