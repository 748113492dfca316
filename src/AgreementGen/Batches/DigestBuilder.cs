using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace AgreementGen.Batches;

/// <summary>A digest of several texts, each with its length, so that no two lists of texts give the same bytes.</summary>
internal sealed class DigestBuilder : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <param name="text">Null is not the same as empty.</param>
    public DigestBuilder Add(string? text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, text?.Length ?? -1);
        _hash.AppendData(length);
        _hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public DigestBuilder Add(Digest digest) => Add(digest.ToString());

    public DigestBuilder Add(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            Add(text);
        return Add((string?)null);
    }

    /// <summary>The digest of what was added; afterwards it starts anew.</summary>
    public Digest Finish()
    {
        Span<byte> hash = stackalloc byte[Digest.Size];
        _hash.GetHashAndReset(hash);
        return Digest.From(hash);
    }

    public void Dispose() => _hash.Dispose();
}
