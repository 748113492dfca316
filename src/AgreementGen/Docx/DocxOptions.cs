namespace AgreementGen.Docx;

/// <summary>What a user may choose about the file beyond its standard; the look is the same whatever is chosen.</summary>
public sealed record DocxOptions
{
    public static readonly DocxOptions Default = new();

    /// <summary>
    /// Clauses are numbered by Word's own lists and references are fields, so that numbers follow when the text is edited further.
    /// Otherwise numbers are text.
    /// </summary>
    public bool WordNumbering { get; init; }
}
