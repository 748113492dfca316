using System.Collections.Immutable;

namespace AgreementGen.Linting;

/// <summary>A table as words.</summary>
/// <param name="Headings">Of its columns as far as the table has any; a .docx has them among its rows.</param>
/// <param name="Rows">The cells of each row from left to right.</param>
public sealed record TextTable(ImmutableArray<TextCell> Headings, ImmutableArray<ImmutableArray<TextCell>> Rows);

/// <param name="Column">Index of its first column.</param>
/// <param name="Span">How many columns it takes.</param>
/// <param name="Text">Its paragraphs, a blank between them.</param>
/// <param name="Statement">Its first paragraph; null when it is empty.</param>
public sealed record TextCell(int Column, int Span, string Text, Statement? Statement);
