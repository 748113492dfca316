using AgreementGen.Diagnostics;
using AgreementGen.Provinces;
using AgreementGen.Rows;
using AgreementGen.Yaml;
using Scriban.Runtime;

namespace AgreementGen.Templating;

/// <summary>A row as texts and templates see it: <c>row.…</c> by the names of its columns, and <c>province.…</c>. Nobody can change it.</summary>
internal static class RowModel
{
    public static void Fill(ScriptObject model, RowScope scope)
    {
        model["row"] = Row(scope.Row);
        if (scope.Province is { } province)
            model["province"] = Province(
                province,
                scope.Row.Find(RowScope.ProvinceColumn)?.Location ?? scope.Row.Location
            );
    }

    private static ScriptObject Row(Row row)
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

    private static PrintableObject Province(ProvinceState state, Location place)
    {
        var unit = state.Province;
        return new PrintableObject(Text(state.Name))
        {
            ["name"] = Text(state.Name),
            ["full_name"] = Text(state.FullName),
            ["inline_name"] = Text(state.InlineName),
            ["type"] = Text(state.Type),
            ["slug"] = unit.Slug,
            ["code"] = unit.Code,
            ["centre"] = Text(state.Centre),
            ["place"] = Text(state.Place),
            ["committee"] = Text(state.Committee),
            ["merged_from"] = new ScriptArray(unit.MergedFrom.Select(former => Former(former, place))),
            ["successor"] = unit.Successor,
            IsReadOnly = true,
        };

        TextValue Text(string text) => new(text, place);
    }

    private static object Former(Province unit, Location place) =>
        Province(unit.On(ProvinceList.Reform.AddDays(-1)), place);
}
