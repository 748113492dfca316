using AgreementGen.Diagnostics;
using AgreementGen.Provinces;

namespace AgreementGen.Tabular;

/// <summary>A row for each unit of province level: its slug under <c>province</c>, <c>name</c>, <c>code</c>.</summary>
internal sealed class ProvinceRows(string name, ProvinceList list) : IRowSource
{
    private static readonly RowHeader Header = new(["province", "name", "code"]);

    public ProvinceList Provinces => list;

    public IEnumerable<Row> Read(DiagnosticBag diagnostics) => list.All.Select(Read);

    private Row Read(Province unit, int index)
    {
        string[] values = [unit.Slug, unit.Periods[^1].Name, unit.Code];
        return RowExcerpt.Of(name, index, values).ToRow(index + 1, Header, values);
    }
}
