using AgreementGen.Diagnostics;
using AgreementGen.Provinces;

namespace AgreementGen.Tabular;

/// <summary>Where rows come from; read as often as one likes, and never held as a whole unless its format leaves no choice.</summary>
public interface IRowSource
{
    /// <summary>
    /// The rows in their order. A mistake of one row is in <see cref="Row.Mistakes"/>; a mistake that leaves in doubt what the rows are goes
    /// to <paramref name="diagnostics"/>, and the reading ends.
    /// </summary>
    IEnumerable<Row> Read(DiagnosticBag diagnostics);

    /// <summary>The list that a column <c>province</c> names units of; null: that of the document's date.</summary>
    ProvinceList? Provinces => null;
}
