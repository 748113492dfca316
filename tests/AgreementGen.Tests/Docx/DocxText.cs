using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace AgreementGen.Tests.Docx;

/// <summary>Reads the text of a .docx, paragraph by paragraph, in the order of the file. Knows nothing of the writer.</summary>
internal static class DocxText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Texts of all paragraphs that have one; <c>w:br</c> is a line break, <c>w:tab</c> a tab.</summary>
    public static ImmutableArray<string> Paragraphs(byte[] docx) =>
        [.. Part(docx, "word/document.xml").Descendants(W + "p").Select(TextOf).Where(static text => text.Length > 0)];

    public static XDocument Part(byte[] docx, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var stream = archive.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public static ImmutableArray<string> PartNames(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            if (element.Name == W + "t")
                text.Append(element.Value);
            else if (element.Name == W + "br")
                text.Append('\n');
            else if (element.Name == W + "tab" && element.Parent!.Name == W + "r")
                text.Append('\t');
        }
        return text.ToString();
    }
}
