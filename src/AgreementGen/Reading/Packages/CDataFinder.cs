namespace AgreementGen.Reading.Packages;

/// <summary>Looks for the mark of CDATA in bytes that come piece by piece.</summary>
internal sealed class CDataFinder
{
    /// <summary>One byte less than the mark, so that a mark over an edge is seen and none is seen twice.</summary>
    private const int Kept = 8;

    private readonly byte[] _edge = new byte[2 * Kept];
    private int _kept;

    private static ReadOnlySpan<byte> Mark => "<![CDATA["u8;

    public bool IsIn(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(Kept, bytes.Length)];
        start.CopyTo(_edge.AsSpan(_kept));
        var edge = _edge.AsSpan(0, _kept + start.Length);
        var isFound = edge.IndexOf(Mark) >= 0 || bytes.IndexOf(Mark) >= 0;
        var last = bytes.Length >= Kept ? bytes[^Kept..] : edge[Math.Max(0, edge.Length - Kept)..];
        _kept = last.Length;
        last.CopyTo(_edge);
        return isFound;
    }
}
