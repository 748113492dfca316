using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using AgreementGen.Checksums;

namespace AgreementGen.Batches;

/// <summary>
/// The words of a written document in small letters, by other code than that which wrote it: text between tags, paragraph by paragraph.
/// Paragraphs in which nothing was found once are passed over when they come again, as most do from document to document. One for each
/// worker; its room is used again.
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

    /// <summary>So many paragraphs are remembered; those of a long framework, and of the first rows.</summary>
    private const int MostKnown = 8192;

    private readonly ArrayBufferWriter<char> _text = new(32 * 1024);
    private readonly HashSet<ulong> _known = [];
    private readonly List<Paragraph> _fresh = [];
    private byte[] _part = new byte[128 * 1024];

    /// <param name="Fingerprint">Of its bytes.</param>
    /// <param name="End">In <see cref="Words"/>.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Paragraph(ulong Fingerprint, int End);

    /// <summary>What has been read since <see cref="Clear"/>, but for paragraphs that are known to hold nothing.</summary>
    public ReadOnlySpan<char> Words => _text.WrittenSpan;

    public void Clear()
    {
        _text.ResetWrittenCount();
        _fresh.Clear();
    }

    /// <summary>Whatever was looked for in the words was found at these places alone: the other paragraphs need not be looked at again.</summary>
    /// <param name="places">In ascending order.</param>
    public void Remember(IEnumerable<int> places)
    {
        using var found = places.GetEnumerator();
        var isLeft = found.MoveNext();
        foreach (var paragraph in _fresh)
        {
            var holds = isLeft && found.Current < paragraph.End;
            while (isLeft && found.Current < paragraph.End)
                isLeft = found.MoveNext();
            if (!holds && _known.Count < MostKnown)
                _known.Add(paragraph.Fingerprint);
        }
        _fresh.Clear();
    }

    /// <summary>The words of a document, and no others.</summary>
    public void Read(ReadOnlyMemory<byte> document, OutputFormat format)
    {
        Clear();
        if (format == OutputFormat.Docx)
            ReadPackage(document);
        else if (format == OutputFormat.Markup)
            ReadXml(document.Span);
        else
            AddText(document.Span);
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
    public void ReadXml(ReadOnlySpan<byte> xml)
    {
        var end = "</w:p>"u8;
        while (xml.Length > 0)
        {
            var length = xml.IndexOf(end) is >= 0 and var place ? place + end.Length : xml.Length;
            var fingerprint = Checksum.Fingerprint(xml[..length]);
            if (!_known.Contains(fingerprint))
            {
                ReadParagraph(xml[..length]);
                _fresh.Add(new(fingerprint, _text.WrittenCount));
            }
            xml = xml[length..];
        }
    }

    private void ReadParagraph(ReadOnlySpan<byte> xml)
    {
        while (xml.Length > 0)
        {
            var tag = xml.IndexOf((byte)'<');
            AddEscaped(tag < 0 ? xml : xml[..tag]);
            if (tag < 0)
                break;
            xml = xml[tag..];
            var end = xml.IndexOf((byte)'>');
            if (end < 0)
                break;
            if (EndsLine(xml[1..end]))
                AddText("\n"u8);
            xml = xml[(end + 1)..];
        }
        AddText("\n"u8);
    }

    /// <summary>Whether what stands on both sides of a tag is no one word: ends of paragraphs, breaks, all that is no emphasis.</summary>
    private static bool EndsLine(ReadOnlySpan<byte> tag) =>
        tag.StartsWith("w:"u8) || tag.StartsWith("/w:"u8)
            ? tag.SequenceEqual("/w:p"u8) || tag.StartsWith("w:br"u8) || tag.StartsWith("w:tab"u8)
            : !(
                tag.SequenceEqual("b"u8)
                || tag.SequenceEqual("/b"u8)
                || tag.SequenceEqual("i"u8)
                || tag.SequenceEqual("/i"u8)
            );

    private void AddEscaped(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'&') is var sign and >= 0)
        {
            AddText(text[..sign]);
            text = text[sign..];
            var end = text.IndexOf((byte)';');
            if (end < 0)
                break;
            _text.Write([Letters.ToSmall(Character(text[1..end]))]);
            text = text[(end + 1)..];
        }
        AddText(text);
    }

    private void AddText(ReadOnlySpan<byte> text)
    {
        var room = _text.GetSpan(text.Length);
        var words = room[..Encoding.UTF8.GetChars(text, room)];
        Letters.ToSmall(words, words);
        _text.Advance(words.Length);
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
}
