using AgreementGen.Provinces;

namespace AgreementGen.Tabular;

/// <summary>What a document can say of its row: <c>row.…</c>, and <c>province.…</c> where the row names a unit of province level.</summary>
public sealed record RowScope(Row Row, ProvinceState? Province = null)
{
    /// <summary>The column that names a unit of province level.</summary>
    public const string ProvinceColumn = "province";
}
