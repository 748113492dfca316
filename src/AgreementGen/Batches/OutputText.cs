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
    private char[] _chars = new char[128 * 1024];

    /// <summary>What has been read since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Words => _text.WrittenSpan;

    public void Clear() => _text.ResetWrittenCount();

    /// <summary>The words of a document, and no others.</summary>
    public void Read(ReadOnlyMemory<byte> document, OutputFormat format)
    {
        Clear();
        if (format == OutputFormat.Docx)
            ReadPackage(document);
        else if (format == OutputFormat.Markup)
            ReadXml(document.Span);
        else
            AddText(Decode(document.Span));
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

    /// <summary>The words of a part more.</summary>
    public void ReadXml(ReadOnlySpan<byte> bytes)
    {
        var xml = Decode(bytes);
        while (xml.Length > 0)
        {
            var tag = xml.IndexOf('<');
            AddEscaped(tag < 0 ? xml : xml[..tag]);
            if (tag < 0)
                break;
            xml = xml[tag..];
            var end = xml.IndexOf('>');
            if (end < 0)
                break;
            if (EndsLine(xml[1..end]))
                AddText("\n");
            xml = xml[(end + 1)..];
        }
        AddText("\n");
    }

    /// <summary>Until the next call.</summary>
    private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _chars.Length)
            _chars = new char[bytes.Length * 2];
        return _chars.AsSpan(0, Encoding.UTF8.GetChars(bytes, _chars));
    }

    /// <summary>Whether what stands on both sides of a tag is no one word: ends of paragraphs, breaks, all that is no emphasis.</summary>
    private static bool EndsLine(ReadOnlySpan<char> tag) =>
        tag.StartsWith("w:") || tag.StartsWith("/w:")
            ? tag is "/w:p" || tag.StartsWith("w:br") || tag.StartsWith("w:tab")
            : tag is not ("b" or "/b" or "i" or "/i");

    private void AddEscaped(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is var sign and >= 0)
        {
            AddText(text[..sign]);
            text = text[sign..];
            var end = text.IndexOf(';');
            if (end < 0)
                break;
            AddText([Character(text[1..end])]);
            text = text[(end + 1)..];
        }
        AddText(text);
    }

    private void AddText(ReadOnlySpan<char> text)
    {
        Letters.ToSmall(text, _text.GetSpan(text.Length));
        _text.Advance(text.Length);
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
