namespace AgreementGen.Anatomy;

/// <summary>
/// The names of types: the 29 of NĐ 30/2020, Article 7, those of the Party (Quy định 399-QĐ/TW) and those that practice prints
/// (joint-agreements: bản thỏa thuận, biên bản …). Folded.
/// </summary>
internal static class TypeWords
{
    private static readonly string[] Names =
    [
        "NGHI QUYET",
        "QUYET DINH",
        "CHI THI",
        "QUY CHE",
        "QUY DINH",
        "QUY HOACH",
        "QUY TRINH",
        "QUY UOC",
        "THONG CAO",
        "THONG BAO",
        "THONG TRI",
        "THONG TU",
        "NGHI DINH",
        "HUONG DAN",
        "CHUONG TRINH",
        "KE HOACH",
        "PHUONG AN",
        "DE AN",
        "DU AN",
        "BAO CAO",
        "BIEN BAN",
        "TO TRINH",
        "HOP DONG",
        "CONG DIEN",
        "CONG VAN",
        "BAN GHI NHO",
        "BAN THOA THUAN",
        "BAN CAM KET",
        "GHI NHO",
        "THOA THUAN",
        "CAM KET",
        "GIAO UOC",
        "NOI QUY",
        "DIEU LE",
        "CHIEN LUOC",
        "CUONG LINH",
        "KET LUAN",
        "TUYEN BO",
        "LOI KEU GOI",
        "GIAY ",
        "PHIEU ",
        "THU CONG",
        "DE CUONG",
        "DANH SACH",
        "DANH MUC",
    ];

    /// <summary>A name of a type stands at the beginning.</summary>
    public static bool Starts(string key)
    {
        foreach (var name in Names)
        {
            if (key.StartsWith(name, StringComparison.Ordinal) && EndsWord(key, name))
                return true;
        }
        return false;
    }

    /// <summary>It is such a name and nothing else.</summary>
    public static bool Is(string key) => Array.IndexOf(Names, key) >= 0;

    private static bool EndsWord(string key, string name) =>
        name[^1] == ' ' || key.Length == name.Length || !char.IsAsciiLetter(key[name.Length]);
}
