using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Standards;

namespace AgreementGen.Linting;

/// <summary>The words of a document, a paragraph each, from a .docx or from a program file.</summary>
/// <param name="Statements">In the order of reading.</param>
/// <param name="Date">The document's date as far as it is known; null when it has none.</param>
public sealed record TextSubject(ImmutableArray<Statement> Statements, DateOnly? Date, Standard Standard)
{
    /// <summary>What the program says, when the words came from one.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>Where a finding stands that has no words of its own.</summary>
    public Location Start { get; init; }

    public IEnumerable<Statement> Of(StatementRole role) => Statements.Where(statement => statement.Role == role);
}
