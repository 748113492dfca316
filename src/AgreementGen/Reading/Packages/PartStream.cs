using AgreementGen.Checksums;
using AgreementGen.Diagnostics;

namespace AgreementGen.Reading.Packages;

/// <summary>The unpacked bytes of an entry. Counts them, so that no lie about sizes costs memory or time, and checks their sum at the end.</summary>
internal sealed class PartStream(Stream unpacked, ZipEntry entry, DocxLimits limits) : Stream
{
    private const int Megabyte = 1024 * 1024;

    private long _count;
    private long _stretch;
    private readonly CDataFinder _marks = new();
    private bool _isOdd;
    private readonly RunningCrc _crc = new();
    private bool _isDone;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || _isDone)
            return 0;
        var read = unpacked.Read(buffer);
        _count += read;
        _crc.Append(buffer[..read]);
        if (read == 0)
            Finish();
        else
            Check(buffer[..read]);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    private void Check(ReadOnlySpan<byte> bytes)
    {
        CheckSize();
        var markup = bytes.LastIndexOf((byte)'<');
        _stretch = markup < 0 ? _stretch + bytes.Length : bytes.Length - markup;
        if (_stretch > limits.StretchBytes)
            throw new DocxException(Kinds.DocxStretch, entry.Name, limits.StretchBytes / Megabyte);
        _isOdd = _isOdd || bytes.Contains((byte)0) || _marks.IsIn(bytes);
        if (_isOdd && _count > limits.OddPartBytes)
            throw new DocxException(Kinds.DocxPartTooLarge, entry.Name, limits.OddPartBytes / Megabyte);
    }

    private void CheckSize()
    {
        if (_count > limits.PartBytes)
            throw new DocxException(Kinds.DocxPartTooLarge, entry.Name, limits.PartBytes / Megabyte);
        if (_count > limits.RatioFrom && _count > limits.Ratio * entry.PackedLength)
            throw new DocxException(Kinds.DocxRatio, entry.Name, limits.Ratio);
        if (_count > entry.Length)
            throw new DocxException(Kinds.DocxPartDamaged, entry.Name);
    }

    private void Finish()
    {
        _isDone = true;
        if (_count != entry.Length || _crc.Value != entry.Crc)
            throw new DocxException(Kinds.DocxPartDamaged, entry.Name);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
