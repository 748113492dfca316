using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Lexis;
using AgreementGen.Standards;

namespace AgreementGen.Linting;

/// <summary>The words of a document, a paragraph each, from a .docx or from a program file.</summary>
/// <param name="Statements">In the order of reading.</param>
/// <param name="Date">The document's date as far as it is known; null when it has none.</param>
public sealed record TextSubject(ImmutableArray<Statement> Statements, DateOnly? Date, Standard Standard)
{
    /// <summary>Statements of some three hundred pages; of longer texts what was found out is not kept, for it would take more memory than they do.</summary>
    private const int MostKept = 5_000;

    private ImmutableArray<Prose> _prose;

    /// <summary>What the program says, when the words came from one.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>The year of the date, also when its day is blank.</summary>
    public int? Year { get; init; } = Date?.Year;

    /// <summary>The first day that the document can be of; null when nothing is known.</summary>
    public DateOnly? Earliest => Date ?? (Year is { } year ? new DateOnly(year, 1, 1) : null);

    /// <summary>The last day that the document can be of; null when nothing is known.</summary>
    public DateOnly? Latest => Date ?? (Year is { } year ? new DateOnly(year, 12, 31) : null);

    /// <summary>Where a finding stands that has no words of its own.</summary>
    public Location Start { get; init; }

    /// <summary>Tables, whose cells are also among the statements.</summary>
    public ImmutableArray<TextTable> Tables { get; init; } = [];

    /// <summary>The statements as rules of words read them; what one rule has found out the others need not.</summary>
    internal IEnumerable<Prose> Prose =>
        Statements.Length > MostKept ? Statements.Select(statement => new Prose(statement))
        : _prose.IsDefault ? _prose = [.. Statements.Select(statement => new Prose(statement))]
        : _prose;

    public IEnumerable<Statement> Of(StatementRole role) => Statements.Where(statement => statement.Role == role);
}
