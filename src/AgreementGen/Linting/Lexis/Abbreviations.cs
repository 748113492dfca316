using System.Collections.Frozen;

namespace AgreementGen.Linting.Lexis;

/// <summary>Stops that belong to an abbreviation or a number, not to a sentence.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Written = (
        (string[])
            [
                "tp",
                "tx",
                "tt",
                "ths",
                "pgs",
                "gs",
                "ts",
                "bs",
                "ks",
                "cn",
                "cv",
                "nxb",
                "st",
                "tr",
                "đc",
                "đ/c",
                "mr",
                "mrs",
                "dr",
                "no",
                "vd",
                "kts",
                "ls",
            ]
    ).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Written.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The stop is that of an abbreviation ("TP.", "ThS.", "v.v.") or of a number at the start ("1.", "Điều 5.").</summary>
    /// <param name="stop">Index of the stop's token.</param>
    public static bool EndAt(Prose prose, int stop)
    {
        if (stop == 0 || !prose.Touches(stop))
            return false;
        var before = prose.Tokens[stop - 1];
        return before.Kind switch
        {
            TokenKind.Word => before.Length == 1 || Known.Contains(prose[before]),
            TokenKind.Number => stop <= 2 || prose.IsSign(stop - 2, '.') && prose.Touches(stop - 1),
            _ => false,
        };
    }
}
