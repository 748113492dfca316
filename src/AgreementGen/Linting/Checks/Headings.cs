using AgreementGen.Documents;

namespace AgreementGen.Linting.Checks;

/// <summary>Which title the head of a document should bear.</summary>
internal static class Headings
{
    /// <summary>The author of a program who asked for another title, or none, meant it; of any other file nothing is known.</summary>
    public static bool WantsQuocHieu(DocxSubject subject) =>
        subject.Document?.Header.Heading is null or Heading.QuocHieu or Heading.Auto;
}
