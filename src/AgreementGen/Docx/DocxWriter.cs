using AgreementGen.Checksums;
using AgreementGen.Documents;
using AgreementGen.Docx.Blocks;
using AgreementGen.Docx.Layout;
using AgreementGen.Docx.Lists;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx;

/// <summary>
/// Prints a composed document in the look of a standard. Texts are printed as they are; words of its own are only the right
/// block of the header and the marks, both data of the standard.
/// </summary>
public static class DocxWriter
{
    /// <summary>The bytes of the .docx file; the same for the same document, standard and properties.</summary>
    /// <param name="properties">Absent: made of the document's type, title and the header's issuers.</param>
    /// <param name="options">Absent: <see cref="DocxOptions.Default"/>.</param>
    public static byte[] Write(
        Document document,
        Standard standard,
        DocxProperties? properties = null,
        DocxOptions? options = null
    ) => Write(document, standard, HeaderLayout.Of(document.Header, standard), options, properties);

    /// <summary>The same of a document whose header has been measured already.</summary>
    /// <param name="see">Is shown each part that holds words of the document before it is packed.</param>
    internal static byte[] Write(
        Document document,
        Standard standard,
        HeaderLayout header,
        DocxOptions? options,
        DocxProperties? properties = null,
        PartView? see = null
    )
    {
        var numbering = options?.WordNumbering == true ? WordNumbering.Of(document) : null;
        var parts = StandardParts.Of(standard);
        using var xml = new Utf8Buffer(128 * 1024);
        using var deflated = new Utf8Buffer(32 * 1024);

        StandardParts.Declare(xml);
        new DocumentPrinter(new WordWriter(xml, numbering?.References), standard, numbering).Print(
            document,
            header,
            xml
        );
        see?.Invoke(xml.Written);
        StablePackage.Deflate(xml.Written, deflated);
        var body = new PackagePart(
            "word/document.xml",
            Checksum.Crc(xml.Written),
            xml.Length,
            deflated.Written.ToArray()
        );
        var core = Core(properties ?? PropertiesOf(document), see);
        return StablePackage.Pack(parts.With(body, core, numbering is null ? null : Lists(numbering.Plan)));
    }

    private static PackagePart Lists(ListPlan plan)
    {
        using var xml = new Utf8Buffer(8192);
        StandardParts.Declare(xml);
        NumberingPart.Write(xml, plan);
        return PackagePart.Compress("word/numbering.xml", xml.Written);
    }

    /// <summary>docProps/core.xml (ECMA-376 part 2, section 11).</summary>
    private static PackagePart Core(DocxProperties properties, PartView? see)
    {
        using var xml = new Utf8Buffer(4096);
        StandardParts.Declare(xml);
        xml.Write(
            """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>"""u8
        );
        xml.WriteText(properties.Title);
        xml.Write("</dc:title><dc:creator>"u8);
        xml.WriteText(properties.Author);
        xml.Write("</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>"u8);
        see?.Invoke(xml.Written);
        return PackagePart.Store("docProps/core.xml", xml.Written);
    }

    private static DocxProperties PropertiesOf(Document document)
    {
        var title = document.Type.Text;
        foreach (var line in document.Title)
            title += " " + line.Text;
        var author = "";
        foreach (var line in document.Header.Lines)
        {
            if (!line.IsSuperior)
                author += (author.Length == 0 ? "" : " ") + line.Line.Text;
        }
        return new DocxProperties(title.Replace('\n', ' '), author.Replace('\n', ' '));
    }
}

/// <summary>Looks at the XML of a part, which is gone afterwards.</summary>
internal delegate void PartView(ReadOnlySpan<byte> xml);
