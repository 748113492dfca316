using AgreementGen.Tabular;
using AgreementGen.Yaml;
using Scriban.Runtime;

namespace AgreementGen.Templating;

/// <summary>A row as texts see it: <c>{{ row.… }}</c> by the names of its columns. Nobody can change it.</summary>
internal static class RowModel
{
    public static ScriptObject Of(Row row)
    {
        var members = new ScriptObject();
        foreach (var (name, index) in row.Header.All)
            members[name] = Value(row.Cells[index]);
        members.IsReadOnly = true;
        return members;
    }

    private static object? Value(Cell cell) =>
        cell.Value switch
        {
            string text => FreeValue.Text(text, cell.Location),
            DateTime date => Date(date, cell),
            YamlNode node => FreeValue.Of(node),
            var value => value,
        };

    /// <summary>Prints as the spreadsheet shows it, and has the members of a date.</summary>
    private static PrintableObject Date(DateTime date, Cell cell) =>
        new(new TextValue(cell.Text, cell.Location))
        {
            ["day"] = date.Day,
            ["month"] = date.Month,
            ["year"] = date.Year,
        };
}
