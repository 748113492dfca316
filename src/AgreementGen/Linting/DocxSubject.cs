using AgreementGen.Agreements;
using AgreementGen.Anatomy;
using AgreementGen.Documents;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting;

/// <summary>A .docx to be examined: what was read, what was recognised, and what it is held against.</summary>
/// <param name="Text">Its text, a line a paragraph, in which findings have their places.</param>
public sealed record DocxSubject(DocxView View, DocumentAnatomy Anatomy, Standard Standard, DocxText Text)
{
    public DocxSubject(string path, DocxView view, DocumentAnatomy anatomy, Standard standard)
        : this(view, anatomy, standard, new DocxText(path, view, anatomy)) { }

    /// <summary>What the author of the program asked for, when the file was made of one; null for any other .docx.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>The tree that the file was written from, when it was; null for any other .docx.</summary>
    public Document? Document { get; init; }

    public HouseFacts House { get; init; } = HouseFacts.None;
}
