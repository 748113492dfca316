using System.Buffers.Binary;
using System.Text;
using AgreementGen.Diagnostics;

namespace AgreementGen.Reading.Packages;

/// <summary>
/// The directory at the end of an archive (APPNOTE.TXT 4.3.12–4.3.16), read with distrust: entries are counted before anything is made
/// of them, may not lie over each other, and may not share a name.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int Zip64LocatorLength = 20;
    private const int Zip64EndLength = 56;
    private const int EntryLength = 46;
    private const int HeaderLength = 30;

    /// <summary>The entries by their names, whose case is of no account (ECMA-376 part 2, 6.2.2.3).</summary>
    public static Dictionary<string, ZipEntry> Read(ReadOnlySpan<byte> file, DocxLimits limits)
    {
        var entries = new Dictionary<string, ZipEntry>(StringComparer.OrdinalIgnoreCase);
        var (start, count) = FindDirectory(file);
        if (count > (ulong)limits.Entries)
            throw new DocxException(Kinds.DocxTooManyEntries, limits.Entries);
        for (var rest = file[start..]; count > 0; count--)
        {
            var (entry, length) = ReadEntry(rest);
            if (!entry.Name.EndsWith('/') && !entries.TryAdd(entry.Name, entry))
                throw new DocxException(Kinds.DocxDuplicatePart, entry.Name);
            rest = rest[length..];
        }
        CheckPlaces(entries.Values, file.Length);
        return entries;
    }

    /// <summary>The end record stands before a comment of at most 65,535 bytes; it says where the entries begin and how many there are.</summary>
    private static (int Start, ulong Count) FindDirectory(ReadOnlySpan<byte> file)
    {
        var tail = file[Math.Max(0, file.Length - EndLength - ushort.MaxValue)..];
        var found = tail.LastIndexOf("PK\x05\x06"u8);
        if (found < 0 || tail.Length - found < EndLength)
            throw Damaged();
        var end = file.Length - tail.Length + found;
        ulong count = BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 10)..]);
        ulong start = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        if (start == uint.MaxValue || count == ushort.MaxValue)
            (start, count) = FindZip64Directory(file, end);
        return start < (ulong)file.Length ? ((int)start, count) : throw Damaged();
    }

    private static (ulong Start, ulong Count) FindZip64Directory(ReadOnlySpan<byte> file, int end)
    {
        if (end < Zip64LocatorLength || !file[(end - Zip64LocatorLength)..].StartsWith("PK\x06\x07"u8))
            throw Damaged();
        var place = BinaryPrimitives.ReadUInt64LittleEndian(file[(end - Zip64LocatorLength + 8)..]);
        if (place > (ulong)Math.Max(0, file.Length - Zip64EndLength))
            throw Damaged();
        var record = file[(int)place..];
        return (
            BinaryPrimitives.ReadUInt64LittleEndian(record[48..]),
            BinaryPrimitives.ReadUInt64LittleEndian(record[32..])
        );
    }

    private static (ZipEntry Entry, int Length) ReadEntry(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < EntryLength || !bytes.StartsWith("PK\x01\x02"u8))
            throw Damaged();
        var name = BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]);
        var extra = BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]);
        var length = EntryLength + name + extra + BinaryPrimitives.ReadUInt16LittleEndian(bytes[32..]);
        if (length > bytes.Length)
            throw Damaged();
        var entry = new ZipEntry
        {
            Name = Encoding.UTF8.GetString(bytes.Slice(EntryLength, name)).Replace('\\', '/'),
            IsEncrypted = (bytes[8] & 1) != 0,
            Method = BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]),
            Crc = BinaryPrimitives.ReadUInt32LittleEndian(bytes[16..]),
            PackedLength = BinaryPrimitives.ReadUInt32LittleEndian(bytes[20..]),
            Length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[24..]),
            Offset = BinaryPrimitives.ReadUInt32LittleEndian(bytes[42..]),
        };
        return (entry.WithZip64(bytes.Slice(EntryLength + name, extra)), length);
    }

    /// <summary>Entries that lie over each other are how a small file pretends to hold much.</summary>
    private static void CheckPlaces(IEnumerable<ZipEntry> entries, int length)
    {
        var free = 0L;
        foreach (var entry in entries.OrderBy(entry => entry.Offset))
        {
            if (entry.Offset < free)
                throw new DocxException(Kinds.DocxOverlap, entry.Name);
            free = entry.Offset + HeaderLength + entry.PackedLength;
            if (entry.Offset < 0 || entry.PackedLength < 0 || free > length)
                throw Damaged();
        }
    }

    internal static DocxException Damaged() => new(Kinds.DocxDamaged);
}
