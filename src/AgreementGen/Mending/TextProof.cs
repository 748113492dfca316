using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Reading;

namespace AgreementGen.Mending;

/// <summary>
/// That a mended file says what the old one said, shown twice: no part differs but in the properties of paragraphs, runs and sections
/// and in Unicode's form; and a reader of the printed page reads the same, numbers of lists too.
/// </summary>
internal static class TextProof
{
    public static bool Holds(DocxParts parts, ReadOnlyMemory<byte> mended, DocxSubject subject) =>
        parts.Changed.All(name => IsSame(parts, name))
        && DocxReader.Read(subject.Text.Source.Path, mended, new DiagnosticBag()) is { } view
        && view.Paragraphs.Select(TextOf).SequenceEqual(subject.View.Paragraphs.Select(TextOf), StringComparer.Ordinal);

    private static string TextOf(ParagraphView paragraph) => paragraph.PrintedText.Normalize(NormalizationForm.FormC);

    /// <summary>A list of parts may have grown at its end.</summary>
    private static bool IsSame(DocxParts parts, string name)
    {
        using var original = parts.Original(name)!;
        using var old = PartContent.Of(original).GetEnumerator();
        using var tree = parts.Tree(name)!.CreateReader();
        foreach (var now in PartContent.Of(tree))
        {
            if (!old.MoveNext())
                return IsList(name);
            if (now != old.Current)
                return false;
        }
        return !old.MoveNext();
    }

    private static bool IsList(string name) =>
        name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
}
