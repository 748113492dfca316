using System.Text;

namespace AgreementGen.Reading.Packages;

/// <summary>What an archive is that holds no Word document. Names are the same in every language.</summary>
internal static class ArchiveForm
{
    public static string Recognise(
        Dictionary<string, ZipEntry> entries,
        ReadOnlyMemory<byte> file,
        DocxLimits limits
    ) =>
        entries.TryGetValue("mimetype", out var mimetype) ? OfMimeType(Start(mimetype, file, limits))
        : entries.ContainsKey("xl/workbook.xml") ? "Excel (.xlsx)"
        : entries.ContainsKey("ppt/presentation.xml") ? "PowerPoint (.pptx)"
        : entries.ContainsKey("META-INF/MANIFEST.MF") ? "Java (.jar)"
        : "ZIP";

    /// <summary>The other formats that are packed as .docx is; null: none of them.</summary>
    public static string? OfContentType(string type) =>
        type.Contains("spreadsheetml", StringComparison.Ordinal) ? "Excel (.xlsx)"
        : type.Contains("presentationml", StringComparison.Ordinal) ? "PowerPoint (.pptx)"
        : type.Contains("ms-visio", StringComparison.Ordinal) ? "Visio (.vsdx)"
        : null;

    private static string OfMimeType(string type) =>
        type switch
        {
            "application/vnd.oasis.opendocument.text" => "OpenDocument (.odt)",
            "application/vnd.oasis.opendocument.spreadsheet" => "OpenDocument (.ods)",
            "application/epub+zip" => "EPUB",
            _ when type.StartsWith("application/vnd.oasis.opendocument", StringComparison.Ordinal) => "OpenDocument",
            _ => "ZIP",
        };

    private static string Start(ZipEntry entry, ReadOnlyMemory<byte> file, DocxLimits limits)
    {
        var bytes = new byte[100];
        using var stream = entry.Open(file, limits);
        return Encoding.ASCII.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }
}
