namespace AgreementGen.Anatomy;

/// <summary>How a legal basis begins, folded and without a dash.</summary>
internal static class BasisWords
{
    private static readonly string[] Sure = ["CAN CU ", "CAN CU:", "CAN LUAT ", "CHIEU THEO "];

    /// <summary>Beginnings that running text has too.</summary>
    private static readonly string[] Doubtful =
    [
        "THEO ",
        "XET ",
        "THUC HIEN ",
        "SAU KHI THONG NHAT",
        "SAU KHI ",
        "TREN CO SO ",
        "DUOC SU ",
        "TRIEN KHAI ",
    ];

    public static bool IsBasis(string key) => Starts(Undashed(key), Sure);

    public static bool IsDoubtful(string key) => Starts(Undashed(key), Doubtful);

    /// <summary>"Căn cứ" alone, above the bases.</summary>
    public static bool IsHeading(string key) =>
        Undashed(key).TrimEnd(':', ' ', '.') is "CAN CU" or "CAC CAN CU" or "CAN CU PHAP LY" or "CAC CAN CU PHAP LY";

    private static string Undashed(string key) => key.TrimStart('-', '+', '*', ' ');

    private static bool Starts(string key, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (key.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
