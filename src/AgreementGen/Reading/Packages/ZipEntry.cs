using System.Buffers.Binary;
using System.IO.Compression;
using AgreementGen.Diagnostics;

namespace AgreementGen.Reading.Packages;

/// <summary>One file of the archive, as its directory describes it. Lengths and offset in bytes.</summary>
internal sealed record ZipEntry
{
    private const int Stored = 0;
    private const int Deflated = 8;

    public required string Name { get; init; }
    public required bool IsEncrypted { get; init; }
    public required int Method { get; init; }
    public required uint Crc { get; init; }
    public required long PackedLength { get; init; }
    public required long Length { get; init; }
    public required long Offset { get; init; }

    /// <summary>Lengths and offset that need 64 bits stand in an extra field (APPNOTE.TXT 4.5.3).</summary>
    public ZipEntry WithZip64(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == 1)
            {
                var values = extra.Slice(4, length);
                var full = Next(Length, ref values);
                var packed = Next(PackedLength, ref values);
                return this with { Length = full, PackedLength = packed, Offset = Next(Offset, ref values) };
            }
            extra = extra[(4 + length)..];
        }
        return this;
    }

    /// <summary>What is in it, checked against what the directory says; the stream throws where it is not so.</summary>
    public Stream Open(ReadOnlyMemory<byte> file, DocxLimits limits)
    {
        var packed = new MemoryStreamOf(Packed(file));
        return Method switch
        {
            Stored => new PartStream(packed, this, limits),
            Deflated => new PartStream(new DeflateStream(packed, CompressionMode.Decompress), this, limits),
            _ => throw ZipDirectory.Damaged(),
        };
    }

    /// <summary>Its bytes as they lie in the archive.</summary>
    public ReadOnlyMemory<byte> Packed(ReadOnlyMemory<byte> file)
    {
        if (IsEncrypted)
            throw new DocxException(Kinds.DocxEncrypted);
        var header = file.Span[(int)Offset..];
        if (header.Length < 30 || !header.StartsWith("PK\x03\x04"u8))
            throw ZipDirectory.Damaged();
        var start =
            Offset
            + 30
            + BinaryPrimitives.ReadUInt16LittleEndian(header[26..])
            + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        if (start + PackedLength > file.Length)
            throw ZipDirectory.Damaged();
        return file.Slice((int)start, (int)PackedLength);
    }

    private static long Next(long value, ref ReadOnlySpan<byte> values)
    {
        if (value != uint.MaxValue || values.Length < 8)
            return value;
        var next = BinaryPrimitives.ReadInt64LittleEndian(values);
        values = values[8..];
        return next;
    }
}
