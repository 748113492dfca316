namespace AgreementGen.Batches;

/// <summary>A running hash of letters, the same on every machine. Not for secrets: who looks for two texts of one hash finds them.</summary>
internal struct TextHash()
{
    private ulong _state = 0x9E37_79B9_7F4A_7C15;

    public readonly ulong Value => Mix(_state);

    public void Add(char c) => _state = (_state ^ c) * 0xD6E8_FEB8_6659_FD93 + 0x2545_F491_4F6C_DD1D;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = new TextHash();
        foreach (var c in text)
            hash.Add(c);
        return hash.Value;
    }

    private static ulong Mix(ulong state)
    {
        state = (state ^ (state >> 32)) * 0xD6E8_FEB8_6659_FD93;
        state = (state ^ (state >> 32)) * 0xD6E8_FEB8_6659_FD93;
        return state ^ (state >> 32);
    }
}
