using System.Text;
using AgreementGen.Diagnostics;

namespace AgreementGen.Reading.Packages;

/// <summary>What a file is, by its first bytes: people rename things.</summary>
internal static class FileForm
{
    /// <summary>Goes on when the file is an archive, as a .docx is; else says what it is.</summary>
    public static void Check(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            throw new DocxException(Kinds.DocxEmpty);
        if (bytes.StartsWith("PK\x03\x04"u8))
            return;
        if (!IsCompound(bytes))
            throw Recognise(bytes) is { } form
                ? new DocxException(Kinds.NotADocx, form)
                : new DocxException(Kinds.DocxUnknownForm);
        throw IsEncrypted(bytes)
            ? new DocxException(Kinds.DocxEncrypted)
            : new DocxException(Kinds.NotADocx, RecogniseCompound(bytes));
    }

    /// <summary>Compound file: Word 97–2003, and what Office makes of a document with a password (MS-CFB 2.2).</summary>
    private static bool IsCompound(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>The directory of an encrypted package names its stream (MS-OFFCRYPTO 2.3.1).</summary>
    private static bool IsEncrypted(ReadOnlySpan<byte> compound) =>
        compound.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    /// <summary>Name of a form that is neither; null: unknown. Names are the same in every language.</summary>
    private static string? Recognise(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            _ when bytes.StartsWith("%PDF"u8) => "PDF",
            _ when bytes.StartsWith("{\\rtf"u8) => "RTF",
            _ when bytes.Length > 4 && bytes[1..].StartsWith("PNG"u8) => "PNG",
            _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "JPEG",
            _ when bytes.StartsWith("Rar!"u8) => "RAR",
            _ => RecogniseText(bytes),
        };

    /// <summary>Name of the form of a compound file.</summary>
    private static string RecogniseCompound(ReadOnlySpan<byte> bytes) =>
        Has(bytes, "WordDocument") ? "Word 97–2003 (.doc)"
        : Has(bytes, "Workbook") ? "Excel 97–2003 (.xls)"
        : Has(bytes, "PowerPoint Document") ? "PowerPoint 97–2003 (.ppt)"
        : "OLE";

    private static bool Has(ReadOnlySpan<byte> bytes, string stream) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static string? RecogniseText(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]);
        return start.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
                ? "HTML"
            : start.Contains("schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal)
                ? "Word 2003 XML"
            : start.Contains("schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal)
                ? "Word XML (Flat OPC)"
            : start.StartsWith("<?xml", StringComparison.Ordinal) ? "XML"
            : null;
    }
}
