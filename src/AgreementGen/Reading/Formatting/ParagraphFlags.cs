namespace AgreementGen.Reading.Formatting;

/// <summary>Properties of paragraphs that are on or off.</summary>
[Flags]
internal enum ParagraphFlags
{
    None = 0,
    KeepNext = 1,
    KeepLines = 1 << 1,
    PageBreakBefore = 1 << 2,
    ContextualSpacing = 1 << 3,

    /// <summary>Distances as a browser has them (<c>w:beforeAutospacing</c>).</summary>
    AutoBefore = 1 << 4,
    AutoAfter = 1 << 5,
}
