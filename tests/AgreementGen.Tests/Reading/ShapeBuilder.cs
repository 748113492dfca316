using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace AgreementGen.Tests.Reading;

/// <summary>
/// Makes a .docx of a shape: an XML file whose root holds the contents of the parts by their names (<c>body</c>, <c>styles</c>,
/// <c>numbering</c>, <c>settings</c>, <c>theme</c>, <c>header id</c>, <c>footer id</c>, <c>app</c>).
/// </summary>
internal static class ShapeBuilder
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Properties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private static readonly XNamespace W = Word;

    public static byte[] Build(string path) => Build(XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!);

    public static byte[] Build(XElement shape)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            Feed(main, Root(shape, W + "document", new XElement(W + "body", Inside(shape.Element("body")!))));
            foreach (var part in shape.Elements())
                Add(package, main, shape, part);
        }
        return shape.Attribute("strict") is null ? file.ToArray() : ToStrict(file.ToArray());
    }

    private static void Add(WordprocessingDocument package, MainDocumentPart main, XElement shape, XElement part)
    {
        var id = part.Attribute("id")?.Value;
        switch (part.Name.LocalName)
        {
            case "styles":
                Feed(main.AddNewPart<StyleDefinitionsPart>(), Root(shape, W + "styles", Inside(part)));
                break;
            case "numbering":
                Feed(main.AddNewPart<NumberingDefinitionsPart>(), Root(shape, W + "numbering", Inside(part)));
                break;
            case "settings":
                Feed(main.AddNewPart<DocumentSettingsPart>(), Root(shape, W + "settings", Inside(part)));
                break;
            case "theme":
                Feed(main.AddNewPart<ThemePart>(), Root(shape, XName.Get("theme", Drawing), Inside(part)));
                break;
            case "header":
                Feed(main.AddNewPart<HeaderPart>(id!), Root(shape, W + "hdr", Inside(part)));
                break;
            case "footer":
                Feed(main.AddNewPart<FooterPart>(id!), Root(shape, W + "ftr", Inside(part)));
                break;
            case "app":
                Feed(
                    package.AddNewPart<ExtendedFilePropertiesPart>(),
                    Root(shape, XName.Get("Properties", Properties), Inside(part))
                );
                break;
        }
    }

    private static object[] Inside(XElement element) => [.. element.Nodes()];

    /// <summary>A part's root with all prefixes of the shape, which <c>mc:Choice</c> may name.</summary>
    private static XElement Root(XElement shape, XName name, params object[] content)
    {
        var prefixes = shape.Attributes().Where(attribute => attribute.IsNamespaceDeclaration);
        return new XElement(name, [.. prefixes.Select(prefix => new XAttribute(prefix)), .. content]);
    }

    private static void Feed(OpenXmlPart part, XElement root)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting)));
        part.FeedData(stream);
    }

    /// <summary>ISO/IEC 29500 strict: the same words under other names.</summary>
    private static byte[] ToStrict(byte[] docx)
    {
        using var file = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(docx)))
        using (var to = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open());
                writer.Write(ToStrict(reader.ReadToEnd()));
            }
        }
        return file.ToArray();
    }

    private static string ToStrict(string xml) =>
        xml.Replace(Word, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/",
                "http://purl.oclc.org/ooxml/officeDocument/",
                StringComparison.Ordinal
            )
            .Replace(
                "http://schemas.openxmlformats.org/drawingml/2006/",
                "http://purl.oclc.org/ooxml/drawingml/",
                StringComparison.Ordinal
            );
}
