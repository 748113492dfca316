using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace AgreementGen.Batches;

/// <summary>
/// The words of a written document in small letters, by other code than that which wrote it: text between tags, paragraph by paragraph.
/// One for each worker; its room is used again.
/// </summary>
internal sealed class OutputText
{
    /// <summary>The parts of a .docx that hold words.</summary>
    private static readonly string[] Parts =
    [
        "word/document",
        "word/header",
        "word/footer",
        "word/footnotes",
        "docProps/",
    ];

    private readonly ArrayBufferWriter<char> _text = new(32 * 1024);
    private byte[] _part = new byte[128 * 1024];
    private char[] _xml = new char[128 * 1024];

    /// <summary>Until the next call.</summary>
    public ReadOnlySpan<char> Read(ReadOnlyMemory<byte> document, OutputFormat format)
    {
        _text.ResetWrittenCount();
        if (format == OutputFormat.Docx)
            ReadPackage(document);
        else if (format == OutputFormat.Markup)
            ReadXml(document.Span);
        else
            Encoding.UTF8.GetChars(document.Span, _text);
        var text = MemoryMarshal.AsMemory(_text.WrittenMemory).Span;
        Letters.ToSmall(text);
        return text;
    }

    private void ReadPackage(ReadOnlyMemory<byte> document)
    {
        MemoryMarshal.TryGetArray(document, out var bytes);
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        using var package = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (var part in package.Entries)
        {
            if (!Array.Exists(Parts, name => part.FullName.StartsWith(name, StringComparison.Ordinal)))
                continue;
            if (part.Length > _part.Length)
                _part = new byte[part.Length * 2];
            using var content = part.Open();
            var length = content.ReadAtLeast(_part, (int)part.Length, throwOnEndOfStream: false);
            ReadXml(_part.AsSpan(0, length));
        }
    }

    private void ReadXml(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _xml.Length)
            _xml = new char[bytes.Length * 2];
        var xml = _xml.AsSpan(0, Encoding.UTF8.GetChars(bytes, _xml));
        while (xml.Length > 0)
        {
            var tag = xml.IndexOf('<');
            AddText(tag < 0 ? xml : xml[..tag]);
            if (tag < 0)
                break;
            xml = xml[tag..];
            var end = xml.IndexOf('>');
            if (end < 0)
                break;
            if (EndsLine(xml[1..end]))
                _text.Write("\n");
            xml = xml[(end + 1)..];
        }
        _text.Write("\n");
    }

    /// <summary>Whether what stands on both sides of a tag is no one word: ends of paragraphs, breaks, all that is no emphasis.</summary>
    private static bool EndsLine(ReadOnlySpan<char> tag) =>
        tag.StartsWith("w:") || tag.StartsWith("/w:")
            ? tag is "/w:p" || tag.StartsWith("w:br") || tag.StartsWith("w:tab")
            : tag is not ("b" or "/b" or "i" or "/i");

    private void AddText(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is var sign and >= 0)
        {
            _text.Write(text[..sign]);
            text = text[sign..];
            var end = text.IndexOf(';');
            if (end < 0)
                break;
            _text.Write([Character(text[1..end])]);
            text = text[(end + 1)..];
        }
        _text.Write(text);
    }

    private static char Character(ReadOnlySpan<char> entity) =>
        entity switch
        {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            ['q', ..] => '"',
            ['#', .. var digits]
                when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => (char)code,
            _ => '\'',
        };
}
