using System.Text;
using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Reading;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>
/// That a mended file says what the old one said, shown twice: no part differs but in the properties of paragraphs, runs and sections
/// and in Unicode's form; and a reader of the printed page reads the same, numbers of lists too.
/// </summary>
internal static class TextProof
{
    public static bool Holds(DocxParts parts, ReadOnlyMemory<byte> mended, DocxSubject subject) =>
        parts.Touched.Where(name => !parts.IsNew(name)).All(name => IsSame(parts, name))
        && DocxReader.Read(subject.Text.Source.Path, mended, new DiagnosticBag()) is { } view
        && view.Paragraphs.Select(TextOf).SequenceEqual(subject.View.Paragraphs.Select(TextOf), StringComparer.Ordinal);

    private static string TextOf(ParagraphView paragraph) => paragraph.PrintedText.Normalize(NormalizationForm.FormC);

    /// <summary>A list of parts may have grown at its end.</summary>
    private static bool IsSame(DocxParts parts, string name)
    {
        using var old = Content(parts.Original(name)!.Root!).GetEnumerator();
        foreach (var now in Content(parts.Tree(name)!.Root!))
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

    /// <summary>All that is not a property: elements with their attributes, and texts.</summary>
    private static IEnumerable<string> Content(XElement element)
    {
        var rest = new Stack<XNode>([element]);
        while (rest.TryPop(out var node))
        {
            if (node is XText text)
                yield return text.Value.Normalize(NormalizationForm.FormC);
            if (node is not XElement one || IsProperty(one))
                continue;
            yield return $"<{one.Name} {string.Join(' ', one.Attributes().Select(a => $"{a.Name}={a.Value}"))}>";
            foreach (var child in one.Nodes().Reverse())
                rest.Push(child);
        }
    }

    private static bool IsProperty(XElement element) =>
        element.Name == W + "pPr" || element.Name == W + "rPr" || element.Name == W + "sectPr";
}
