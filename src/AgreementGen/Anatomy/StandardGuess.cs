using System.Collections.Immutable;

namespace AgreementGen.Anatomy;

/// <summary>What in a document tells whose form it follows.</summary>
public enum StandardSign
{
    /// <summary>The title: Quốc hiệu, or that of the Party or the Union.</summary>
    Title,

    /// <summary><c>*</c> or <c>***</c> below the issuer.</summary>
    IssuerSign,

    /// <summary>"Số: 05/CTr-SNV", "Số 05-CTr/TU", "Số: 05 - KH/TWĐTN".</summary>
    NumberForm,

    /// <summary>"-----" below the title of the document.</summary>
    TitleSign,

    /// <summary>"TM." or "T/M".</summary>
    Authority,

    /// <summary>"- Lưu: VT." or "- Lưu Văn phòng Tỉnh ủy."</summary>
    Archive,

    /// <summary>The date, which decides between editions.</summary>
    Date,

    /// <summary>Separators of the recipients, which decide between editions where there is no date.</summary>
    Separators,

    /// <summary>Nothing speaks for any: the standard for all.</summary>
    None,
}

/// <summary>One thing that speaks for a standard.</summary>
/// <param name="Standard">The name of the standard.</param>
/// <param name="Passage">Where it stands; null for what is not there.</param>
public sealed record StandardReason(StandardSign Sign, string Standard, Passage? Passage);

/// <summary>Which standard a document follows, and why.</summary>
/// <param name="Standard"><c>nd30</c>, <c>party-2018</c>, <c>party-2026</c> or <c>youth</c>.</param>
/// <param name="Reasons">What speaks for it, the strongest first; never empty.</param>
public sealed record StandardGuess(string Standard, Confidence Confidence, ImmutableArray<StandardReason> Reasons)
{
    public static StandardGuess Of(DocumentAnatomy anatomy) =>
        anatomy.Head.Heading switch
        {
            HeadingView.Party => Because("party-2026", anatomy),
            HeadingView.Youth => Because("youth", anatomy),
            _ => Because("nd30", anatomy),
        };

    private static StandardGuess Because(string standard, DocumentAnatomy anatomy) =>
        new(standard, Confidence.Certain, [new(StandardSign.Title, standard, anatomy.Head.Title?.First)]);
}
