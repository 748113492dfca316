using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace AgreementGen.Docx.Xml;

/// <summary>A growing row of bytes from the shared pool; give it back with <see cref="Dispose"/>.</summary>
internal sealed class Utf8Buffer : IDisposable
{
    /// <summary>What XML cannot hold as it is: markup, and characters that no XML document may contain.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF"
    );

    private byte[] _bytes;

    public Utf8Buffer(int capacity)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(capacity);
    }

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    public void Write(int number)
    {
        Utf8Formatter.TryFormat(number, Room(11), out var written);
        Length += written;
    }

    /// <summary>Text of an element or of an attribute in double quotes. A character that XML forbids becomes U+FFFD.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var index)
        {
            WritePlain(text[..index]);
            Write(
                text[index] switch
                {
                    '&' => "&amp;"u8,
                    '<' => "&lt;"u8,
                    '>' => "&gt;"u8,
                    '"' => "&quot;"u8,
                    '\t' => "&#9;"u8,
                    '\n' => "&#10;"u8,
                    '\r' => "&#13;"u8,
                    _ => "\uFFFD"u8,
                }
            );
            text = text[(index + 1)..];
        }
        WritePlain(text);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void WritePlain(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
            Length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
        return _bytes.AsSpan(Length);
    }
}
