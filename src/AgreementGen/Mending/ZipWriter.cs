using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using AgreementGen.Checksums;

namespace AgreementGen.Mending;

/// <summary>A file as it lies in an archive.</summary>
/// <param name="Method">0: stored, 8: deflated.</param>
/// <param name="Crc">Of the unpacked bytes.</param>
/// <param name="Length">Unpacked, bytes.</param>
internal sealed record PackedFile(string Name, int Method, uint Crc, ReadOnlyMemory<byte> Packed, long Length)
{
    private const int Deflated = 8;

    public static PackedFile Pack(string name, ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return new(name, Deflated, Checksum.Crc(content), packed.ToArray(), content.Length);
    }
}

/// <summary>
/// Writes an archive (APPNOTE.TXT 4.3) of files that are packed already: what is carried over stays byte for byte as it was packed, and
/// is never unpacked. Dates, attributes and extra fields are left out, so that the same files give the same bytes.
/// </summary>
internal static class ZipWriter
{
    private const ushort Version = 20;

    /// <summary>Names are in UTF-8.</summary>
    private const ushort Utf8Names = 1 << 11;

    /// <summary>1/1/1980, 0:00 as MS-DOS counts.</summary>
    private const uint Moment = 0x0021_0000;

    public static byte[] Write(IReadOnlyList<PackedFile> files)
    {
        using var archive = new MemoryStream();
        var offsets = new uint[files.Count];
        for (var i = 0; i < files.Count; i++)
        {
            offsets[i] = (uint)archive.Length;
            WriteHead(archive, files[i], isLocal: true, 0);
            archive.Write(files[i].Packed.Span);
        }
        var directory = (uint)archive.Length;
        for (var i = 0; i < files.Count; i++)
            WriteHead(archive, files[i], isLocal: false, offsets[i]);
        WriteEnd(archive, files.Count, directory);
        return archive.ToArray();
    }

    private static void WriteHead(Stream archive, PackedFile file, bool isLocal, uint offset)
    {
        var name = Encoding.UTF8.GetBytes(file.Name);
        Span<byte> head = stackalloc byte[isLocal ? 30 : 46];
        head.Clear();
        (isLocal ? "PK\x03\x04"u8 : "PK\x01\x02"u8).CopyTo(head);
        BinaryPrimitives.WriteUInt16LittleEndian(head[4..], Version);
        if (!isLocal)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(head[6..], Version);
            BinaryPrimitives.WriteUInt32LittleEndian(head[42..], offset);
        }
        var common = head[(isLocal ? 6 : 8)..];
        BinaryPrimitives.WriteUInt16LittleEndian(common, Ascii.IsValid(file.Name) ? (ushort)0 : Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(common[2..], (ushort)file.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(common[4..], Moment);
        BinaryPrimitives.WriteUInt32LittleEndian(common[8..], file.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(common[12..], (uint)file.Packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(common[16..], (uint)file.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(common[20..], (ushort)name.Length);
        archive.Write(head);
        archive.Write(name);
    }

    private static void WriteEnd(Stream archive, int count, uint directory)
    {
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        "PK\x05\x06"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)archive.Length - directory);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], directory);
        archive.Write(end);
    }
}
