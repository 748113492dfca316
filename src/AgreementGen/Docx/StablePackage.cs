using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using AgreementGen.Checksums;
using AgreementGen.Docx.Xml;

namespace AgreementGen.Docx;

/// <summary>One file of a package.</summary>
/// <param name="Name">ASCII, with slashes.</param>
/// <param name="Crc">CRC-32 of the uncompressed bytes.</param>
/// <param name="Size">Uncompressed bytes.</param>
/// <param name="Packed">As they stand in the archive.</param>
/// <param name="IsStored">As they are; otherwise deflated.</param>
internal sealed record PackagePart(string Name, uint Crc, int Size, ReadOnlyMemory<byte> Packed, bool IsStored = false)
{
    /// <summary>What is too short to gain by being compressed.</summary>
    public static PackagePart Store(string name, ReadOnlySpan<byte> content) =>
        new(name, Checksum.Crc(content), content.Length, content.ToArray(), IsStored: true);

    /// <summary>Compresses into an array of its own.</summary>
    public static PackagePart Compress(string name, ReadOnlySpan<byte> content)
    {
        using var buffer = new Utf8Buffer(content.Length / 2 + 256);
        StablePackage.Deflate(content, buffer);
        return new PackagePart(name, Checksum.Crc(content), content.Length, buffer.Written.ToArray());
    }
}

/// <summary>
/// A zip archive (APPNOTE 6.3) whose bytes depend on its content alone: fixed order, the date 1/1/1980, no attributes, no extras.
/// </summary>
internal static class StablePackage
{
    private const ushort Version = 20;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;
    private const int LocalHeader = 30;
    private const int CentralHeader = 46;
    private const int EndRecord = 22;

    /// <summary>A third of the time of the usual level 6, for a tenth more of bytes.</summary>
    private static readonly ZLibCompressionOptions Compression = new() { CompressionLevel = 2 };

    /// <summary>1/1/1980, 0:00 as MS-DOS counts.</summary>
    private const uint Moment = 0x0021_0000;

    public static byte[] Pack(ReadOnlySpan<PackagePart> parts)
    {
        var total = EndRecord;
        foreach (var part in parts)
            total += LocalHeader + CentralHeader + 2 * part.Name.Length + part.Packed.Length;
        var archive = new byte[total];
        Span<int> offsets = stackalloc int[parts.Length];
        var position = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            offsets[i] = position;
            position += WriteLocal(archive.AsSpan(position), parts[i]);
        }
        var directory = position;
        for (var i = 0; i < parts.Length; i++)
            position += WriteCentral(archive.AsSpan(position), parts[i], offsets[i]);
        WriteEnd(archive.AsSpan(position), parts.Length, position - directory, directory);
        return archive;
    }

    /// <summary>The raw deflate stream of <paramref name="content"/> behind what <paramref name="output"/> already holds.</summary>
    public static void Deflate(ReadOnlySpan<byte> content, Utf8Buffer output)
    {
        using var deflate = new DeflateStream(new Sink(output), Compression);
        deflate.Write(content);
    }

    private static int WriteLocal(Span<byte> at, PackagePart part)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(at, 0x0403_4B50);
        BinaryPrimitives.WriteUInt16LittleEndian(at[4..], Version);
        WriteCommon(at[6..], part);
        Encoding.ASCII.GetBytes(part.Name, at[LocalHeader..]);
        part.Packed.Span.CopyTo(at[(LocalHeader + part.Name.Length)..]);
        return LocalHeader + part.Name.Length + part.Packed.Length;
    }

    private static int WriteCentral(Span<byte> at, PackagePart part, int offset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(at, 0x0201_4B50);
        BinaryPrimitives.WriteUInt16LittleEndian(at[4..], Version);
        BinaryPrimitives.WriteUInt16LittleEndian(at[6..], Version);
        WriteCommon(at[8..], part);
        BinaryPrimitives.WriteInt32LittleEndian(at[42..], offset);
        Encoding.ASCII.GetBytes(part.Name, at[CentralHeader..]);
        return CentralHeader + part.Name.Length;
    }

    /// <summary>What the local and the central header share: flags, method, moment, CRC, sizes, length of the name.</summary>
    private static void WriteCommon(Span<byte> at, PackagePart part)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], part.IsStored ? Stored : Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(at[4..], Moment);
        BinaryPrimitives.WriteUInt32LittleEndian(at[8..], part.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(at[12..], part.Packed.Length);
        BinaryPrimitives.WriteInt32LittleEndian(at[16..], part.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(at[20..], (ushort)part.Name.Length);
    }

    private static void WriteEnd(Span<byte> at, int count, int size, int offset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(at, 0x0605_4B50);
        BinaryPrimitives.WriteUInt16LittleEndian(at[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(at[10..], (ushort)count);
        BinaryPrimitives.WriteInt32LittleEndian(at[12..], size);
        BinaryPrimitives.WriteInt32LittleEndian(at[16..], offset);
    }

    private sealed class Sink(Utf8Buffer output) : Stream
    {
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => output.Length;

        public override long Position
        {
            get => output.Length;
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => output.Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => output.Write(buffer);

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
