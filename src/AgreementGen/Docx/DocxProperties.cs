namespace AgreementGen.Docx;

/// <summary>What the file says about itself (docProps/core.xml). No moments: the same document gives the same bytes.</summary>
/// <param name="Title">What a file manager shows.</param>
/// <param name="Author">The body or bodies that issue the document.</param>
public sealed record DocxProperties(string Title, string Author);
