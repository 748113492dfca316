using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace AgreementGen.Docx.Xml;

/// <summary>A growing row of bytes from the shared pool; give it back with <see cref="Dispose"/>.</summary>
internal sealed class Utf8Buffer : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

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
        // Six bytes are the longest that a character becomes (&quot;).
        var room = Room(text.Length * 6);
        // Nearly every text lies between the control characters and the surrogates, and holds nothing to escape.
        var isPlain = text.IndexOfAnyExceptInRange(' ', '\uD7FF') < 0 && text.IndexOfAny(Special) < 0;
        Length += isPlain ? Encoding.UTF8.GetBytes(text, room) : Escape(text, room);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private static int Escape(ReadOnlySpan<char> text, Span<byte> room)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u0080')
                length += Escape(text[i], room[length..]);
            else
                length += Encode(text, ref i, room[length..]);
        }
        return length;
    }

    private static int Escape(char c, Span<byte> room)
    {
        ReadOnlySpan<byte> written = c switch
        {
            '&' => "&amp;"u8,
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '"' => "&quot;"u8,
            '\t' => "&#9;"u8,
            '\n' => "&#10;"u8,
            '\r' => "&#13;"u8,
            < ' ' => "\uFFFD"u8,
            _ => [(byte)c],
        };
        written.CopyTo(room);
        return written.Length;
    }

    /// <summary>UTF-8 (RFC 3629) of the character at <paramref name="i"/>, which moves on over a surrogate pair.</summary>
    private static int Encode(ReadOnlySpan<char> text, ref int i, Span<byte> room)
    {
        if (
            Rune.DecodeFromUtf16(text[i..], out var rune, out _) != OperationStatus.Done
            || rune.Value is 0xFFFE or 0xFFFF
        )
            rune = Rune.ReplacementChar;
        else if (!rune.IsBmp)
            i++;
        return rune.EncodeToUtf8(room);
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
