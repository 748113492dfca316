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
    private readonly ArrayBufferWriter<char> _small = new(32 * 1024);
    private byte[] _part = new byte[128 * 1024];

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
        _small.ResetWrittenCount();
        _small.Advance(_text.WrittenSpan.ToLowerInvariant(_small.GetSpan(_text.WrittenCount)));
        return _small.WrittenSpan;
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

    private void ReadXml(ReadOnlySpan<byte> xml)
    {
        while (xml.Length > 0)
        {
            var tag = xml.IndexOf((byte)'<');
            AddText(tag < 0 ? xml : xml[..tag]);
            if (tag < 0)
                break;
            xml = xml[tag..];
            var end = xml.IndexOf((byte)'>');
            if (end < 0)
                break;
            if (EndsLine(xml[1..end]))
                Add('\n');
            xml = xml[(end + 1)..];
        }
        Add('\n');
    }

    /// <summary>Whether what stands on both sides of a tag is no one word: ends of paragraphs, breaks, all that is no emphasis.</summary>
    private static bool EndsLine(ReadOnlySpan<byte> tag) =>
        tag.StartsWith("w:"u8) || tag.StartsWith("/w:"u8)
            ? tag.SequenceEqual("/w:p"u8) || tag.StartsWith("w:br"u8) || tag.StartsWith("w:tab"u8)
            : !tag.SequenceEqual("b"u8)
                && !tag.SequenceEqual("/b"u8)
                && !tag.SequenceEqual("i"u8)
                && !tag.SequenceEqual("/i"u8);

    private void AddText(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'&') is var sign and >= 0)
        {
            Encoding.UTF8.GetChars(text[..sign], _text);
            text = text[sign..];
            var end = text.IndexOf((byte)';');
            if (end < 0)
                break;
            Add(Character(text[1..end]));
            text = text[(end + 1)..];
        }
        Encoding.UTF8.GetChars(text, _text);
    }

    private static char Character(ReadOnlySpan<byte> entity) =>
        entity switch
        {
            [(byte)'l', (byte)'t'] => '<',
            [(byte)'g', (byte)'t'] => '>',
            [(byte)'a', (byte)'m', (byte)'p'] => '&',
            [(byte)'q', ..] => '"',
            [(byte)'#', .. var digits]
                when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => (char)code,
            _ => '\'',
        };

    private void Add(char c)
    {
        _text.GetSpan(1)[0] = c;
        _text.Advance(1);
    }
}
