namespace AgreementGen.Anatomy;

/// <summary>Type and title, and what may stand between them and the text.</summary>
internal sealed record TitleFinding
{
    public Part? Type { get; init; }
    public Part? Title { get; init; }
    public Part? Sign { get; init; }
    public Passage? IssuedWith { get; init; }

    /// <summary>A number below the title, as contracts have it.</summary>
    public Part? Number { get; init; }
    public Part? Date { get; init; }
    public Part? EnactingBody { get; init; }

    /// <summary>Index of the first paragraph behind all that.</summary>
    public required int End { get; init; }
}
