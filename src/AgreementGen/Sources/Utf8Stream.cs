using System.Buffers;
using System.Text;
using System.Text.Unicode;
using AgreementGen.Diagnostics;

namespace AgreementGen.Sources;

/// <summary>Bytes of a large text file on their way to a reader; the first that are not UTF-8 stop it.</summary>
internal sealed class Utf8Stream(string path, Stream inner) : Stream
{
    private readonly byte[] _rest = new byte[4];
    private int _restLength;
    private long _offset;
    private int _line;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var length = inner.Read(buffer);
        Check(buffer[..length], isLast: length == 0);
        return length;
    }

    /// <summary>A character may begin in one piece of the file and end in the next.</summary>
    /// <exception cref="BrokenTextException"></exception>
    private void Check(ReadOnlySpan<byte> piece, bool isLast)
    {
        while (_restLength > 0 && (piece.Length > 0 || isLast))
        {
            var status = Rune.DecodeFromUtf8(_rest.AsSpan(0, _restLength), out _, out _);
            if (status == OperationStatus.Done)
            {
                (_offset, _restLength) = (_offset + _restLength, 0);
                break;
            }
            if (status == OperationStatus.InvalidData || piece.IsEmpty)
                throw Broken(_rest[0]);
            _rest[_restLength++] = piece[0];
            piece = piece[1..];
        }
        if (!Utf8.IsValid(piece))
            piece = piece[..CheckSlowly(piece)];
        _line += piece.Count((byte)'\n');
        _offset += piece.Length;
    }

    /// <summary>How much of a piece is whole; what is cut off at its end waits for the next.</summary>
    private int CheckSlowly(ReadOnlySpan<byte> piece)
    {
        var whole = 0;
        while (whole < piece.Length)
        {
            var status = Rune.DecodeFromUtf8(piece[whole..], out _, out var length);
            if (status == OperationStatus.NeedMoreData)
                break;
            if (status == OperationStatus.InvalidData)
            {
                _line += piece[..whole].Count((byte)'\n');
                _offset += whole;
                throw Broken(piece[whole]);
            }
            whole += length;
        }
        piece[whole..].CopyTo(_rest);
        _restLength = piece.Length - whole;
        return whole;
    }

    private BrokenTextException Broken(byte value) =>
        new(
            new Diagnostic(
                Kinds.BrokenUtf8,
                new Location(new SourceText(path, "") { LinesBefore = _line }, 0, 0),
                path,
                _offset,
                $"0x{value:X2}"
            )
        );

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>A text is not UTF-8.</summary>
internal sealed class BrokenTextException(Diagnostic mistake) : IOException(mistake.Kind.Name)
{
    public Diagnostic Mistake { get; } = mistake;
}
