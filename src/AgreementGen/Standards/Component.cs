namespace AgreementGen.Standards;

/// <summary>The parts of a document that a standard gives a look (thành phần thể thức), in the order of the page.</summary>
public enum Component
{
    QuocHieu,
    TieuNgu,
    PartyTitle,
    YouthTitle,
    Superior,
    Issuer,

    /// <summary>The sign below the issuer: <c>*</c>, <c>***</c>.</summary>
    IssuerMark,
    Number,

    /// <summary>Dự thảo lần …, below the number.</summary>
    DraftLabel,
    Date,
    Type,
    Title,

    /// <summary>The sign below the title: <c>-----</c>.</summary>
    TitleMark,
    IssuedWith,
    Purpose,
    LegalBasis,
    Preamble,
    Text,
    DivisionLabel,
    DivisionTitle,
    Article,
    Heading,
    ClauseHeading,
    Clause,
    Point,
    Dash,
    Plus,
    TableCaption,
    TableHeading,
    TableCell,
    TableNotes,
    SignatureAgency,
    SignatureAuthority,
    SignaturePosition,
    SignatureName,
    RecipientsLabel,
    Recipient,
    AnnexLabel,
    AnnexTitle,
    AnnexGuide,
    PageNumber,
}

/// <summary>The names of components in a standard's file.</summary>
public static class ComponentNames
{
    private static readonly string[] Names =
    [
        "quoc_hieu",
        "tieu_ngu",
        "party_title",
        "youth_title",
        "superior",
        "issuer",
        "issuer_mark",
        "number",
        "draft_label",
        "date",
        "type",
        "title",
        "title_mark",
        "issued_with",
        "purpose",
        "legal_basis",
        "preamble",
        "text",
        "division_label",
        "division_title",
        "article",
        "heading",
        "clause_heading",
        "clause",
        "point",
        "dash",
        "plus",
        "table_caption",
        "table_heading",
        "table_cell",
        "table_notes",
        "signature_agency",
        "signature_authority",
        "signature_position",
        "signature_name",
        "recipients_label",
        "recipient",
        "annex_label",
        "annex_title",
        "annex_guide",
        "page_number",
    ];

    /// <summary>All of them, in the order of <see cref="Component"/>.</summary>
    public static ReadOnlySpan<string> All => Names;

    public static string NameOf(Component component) => Names[(int)component];

    /// <summary>False when no component has this name.</summary>
    public static bool TryFind(string name, out Component component)
    {
        var index = Array.IndexOf(Names, name);
        component = (Component)index;
        return index >= 0;
    }
}
