using System.IO.Hashing;

namespace AgreementGen.Checksums;

/// <summary>Sums by which bytes are told apart. None of them withstands who looks for two contents of one sum; a digest does.</summary>
internal static class Checksum
{
    /// <summary>CRC-32 as archives want it (APPNOTE 6.3, 4.4.7).</summary>
    public static uint Crc(ReadOnlySpan<byte> bytes) => Crc32.HashToUInt32(bytes);

    /// <summary>64 bits, quickly; the same within one version of the program, and so not for files.</summary>
    public static ulong Fingerprint(ReadOnlySpan<byte> bytes) => XxHash3.HashToUInt64(bytes);
}

/// <summary>The CRC-32 of bytes that come piece by piece.</summary>
internal sealed class RunningCrc
{
    private readonly Crc32 _crc = new();

    public uint Value => _crc.GetCurrentHashAsUInt32();

    public void Append(ReadOnlySpan<byte> bytes) => _crc.Append(bytes);
}
