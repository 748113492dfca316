using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace AgreementGen.Batches;

/// <summary>A SHA-256, by which contents are told apart.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Digest(ulong A, ulong B, ulong C, ulong D)
{
    public const int Size = SHA256.HashSizeInBytes;

    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return From(hash);
    }

    public static Digest Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Of all that a stream still holds.</summary>
    public static Digest Of(Stream stream)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(stream, hash);
        return From(hash);
    }

    /// <summary>From 64 hexadecimal digits.</summary>
    public static bool TryParse(string? hex, out Digest digest)
    {
        Span<byte> hash = stackalloc byte[Size];
        var isDigest =
            hex?.Length == 2 * Size
            && Convert.FromHexString(hex, hash, out _, out _) == System.Buffers.OperationStatus.Done;
        digest = isDigest ? From(hash) : default;
        return isDigest;
    }

    /// <summary>64 hexadecimal digits, as <c>sha256sum</c> prints them.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[Size];
        BinaryPrimitives.WriteUInt64BigEndian(hash, A);
        BinaryPrimitives.WriteUInt64BigEndian(hash[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(hash[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(hash[24..], D);
        return Convert.ToHexStringLower(hash);
    }

    internal static Digest From(ReadOnlySpan<byte> hash) =>
        new(
            BinaryPrimitives.ReadUInt64BigEndian(hash),
            BinaryPrimitives.ReadUInt64BigEndian(hash[8..]),
            BinaryPrimitives.ReadUInt64BigEndian(hash[16..]),
            BinaryPrimitives.ReadUInt64BigEndian(hash[24..])
        );
}
