using System.IO.Compression;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AgreementGen.Tabular;

/// <summary>An Excel workbook: its sheets, what its cells share. A broken or hostile file is a diagnostic, whatever is wrong with it.</summary>
internal sealed class XlsxWorkbook : IDisposable
{
    /// <summary>Bytes of the largest file; a million rows of ten columns have about 60 MB.</summary>
    private const long FileLimit = 256L * 1024 * 1024;

    /// <summary>Bytes of all parts, unpacked.</summary>
    private const long PartsLimit = 4L * 1024 * 1024 * 1024;

    /// <summary>A part above this size that shrank to less than a hundredth was made to harm.</summary>
    private const long HarmlessLength = 16L * 1024 * 1024;

    private const int HarmfulRatio = 100;

    private readonly string _path;
    private readonly SpreadsheetDocument _document;
    private readonly Lazy<XlsxStrings> _strings;
    private readonly Lazy<XlsxFormats> _formats;

    private XlsxWorkbook(string path, SpreadsheetDocument document)
    {
        (_path, _document) = (path, document);
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("It has no workbook.");
        _strings = new(() => XlsxStrings.Read(workbook.SharedStringTablePart));
        _formats = new(() => XlsxFormats.Read(workbook));
    }

    public sealed record Sheet(string Name, WorksheetPart Part, bool IsHidden);

    /// <summary>Null and a diagnostic when the file is no workbook.</summary>
    public static XlsxWorkbook? Open(string path, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        if (workspace.Open(path, diagnostics) is not { } stream)
            return null;
        var workbook = Guard(path, () => Open(path, stream), diagnostics);
        if (workbook is null)
            stream.Dispose();
        return workbook;
    }

    /// <summary>A sheet by its name, whatever its case; without a name the first that Excel shows.</summary>
    public Sheet? FindSheet(string? name, DiagnosticBag diagnostics)
    {
        var sheets = Guard(_path, Sheets, diagnostics) ?? [];
        var found = name is null
            ? sheets.Find(sheet => !sheet.IsHidden) ?? sheets.FirstOrDefault()
            : sheets.Find(sheet => string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase));
        if (found is null && !diagnostics.HasErrors)
        {
            var names = sheets.ConvertAll(sheet => sheet.Name);
            diagnostics.Add(
                Kinds.SheetNotFound,
                default,
                _path,
                name ?? "",
                Nearest.To(name ?? "", names) ?? string.Join(", ", names)
            );
        }
        return found;
    }

    /// <summary>The rows that have anything in them.</summary>
    public IEnumerable<XlsxRow> Rows(Sheet sheet, DiagnosticBag diagnostics)
    {
        using var reader = Guard(
            _path,
            () => new XlsxSheet(Open(sheet), _strings.Value, _formats.Value, XlsxMerges.Read(Open(sheet))),
            diagnostics
        );
        while (reader is not null && Guard(_path, reader.Next, diagnostics) is { } row)
            yield return row;
    }

    public void Dispose() => _document.Dispose();

    private static Stream Open(Sheet sheet) => sheet.Part.GetStream(FileMode.Open, FileAccess.Read);

    private static XlsxWorkbook Open(string path, Stream stream)
    {
        RefuseHarm(stream);
        stream.Position = 0;
        var document = SpreadsheetDocument.Open(stream, isEditable: false);
        try
        {
            return new XlsxWorkbook(path, document);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    /// <summary>Looks at the sizes that the package itself tells; more than it tells is not unpacked.</summary>
    private static void RefuseHarm(Stream stream)
    {
        Span<byte> head = stackalloc byte[4];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == 4 && head is [0xD0, 0xCF, 0x11, 0xE0])
            throw new InvalidDataException("It is protected by a password, or in the format of Excel 97 (.xls).");
        if (stream.Length > FileLimit)
            throw new InvalidDataException($"It is larger than {FileLimit >> 20} MB.");
        stream.Position = 0;
        using var package = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var total = 0L;
        foreach (var part in package.Entries)
        {
            total += part.Length;
            if (part.Length > HarmlessLength && part.Length / HarmfulRatio > part.CompressedLength)
                throw new InvalidDataException($"Its part {part.FullName} unpacks to {part.Length >> 20} MB.");
        }
        if (total > PartsLimit)
            throw new InvalidDataException($"It unpacks to {total >> 20} MB.");
    }

    private List<Sheet> Sheets()
    {
        var workbook = _document.WorkbookPart!;
        return
        [
            .. workbook
                .Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Where(sheet => sheet.Id?.Value is not null)
                .Select(sheet => (Of: sheet, Part: workbook.GetPartById(sheet.Id!.Value!)))
                .Where(sheet => sheet.Part is WorksheetPart)
                .Select(sheet => new Sheet(
                    sheet.Of.Name?.Value ?? "",
                    (WorksheetPart)sheet.Part,
                    (sheet.Of.State?.Value ?? SheetStateValues.Visible) != SheetStateValues.Visible
                )),
        ];
    }

    /// <summary>The packages that read a workbook throw what they like at a broken one; nothing of it is a bug of ours.</summary>
    private static T? Guard<T>(string path, Func<T?> read, DiagnosticBag diagnostics)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception mistake) when (mistake is not (OutOfMemoryException or OperationCanceledException))
        {
            diagnostics.Add(Kinds.BrokenWorkbook, default, path, mistake.Message);
            return null;
        }
    }
}
