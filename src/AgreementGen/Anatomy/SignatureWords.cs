using System.Text;
using System.Text.RegularExpressions;

namespace AgreementGen.Anatomy;

/// <summary>What a line of a signature block is.</summary>
internal enum SignatureRole
{
    /// <summary>Nothing that stands in a signature block.</summary>
    None,

    /// <summary>Capitals that no list knows: a body, or more of the line above.</summary>
    Capitals,
    Agency,
    Authority,
    Position,
    Remark,
    Name,
}

/// <summary>The words of signature blocks (NĐ 30/2020, Phụ lục I, II.7; Hướng dẫn 36-HD/VPTW, 1.7). All read folded text.</summary>
internal static partial class SignatureWords
{
    private const int LongestLine = 130;

    /// <summary>Posts, as they begin.</summary>
    private static readonly string[] Positions =
    [
        "CHU TICH",
        "PHO ",
        "BI THU",
        "GIAM DOC",
        "TONG GIAM DOC",
        "TONG BIEN TAP",
        "TONG THU KY",
        "TONG CUC TRUONG",
        "TONG THANH TRA",
        "TONG KIEM TOAN",
        "BO TRUONG",
        "THU TRUONG",
        "THU TUONG",
        "THONG DOC",
        "CHU NHIEM",
        "TRUONG BAN",
        "TRUONG DOAN",
        "TRUONG PHONG",
        "TRUONG KHOA",
        "TRUONG CONG AN",
        "TRUONG TRAM",
        "TRUONG CHI",
        "CUC TRUONG",
        "CHI CUC TRUONG",
        "VU TRUONG",
        "VIEN TRUONG",
        "HIEU TRUONG",
        "DOI TRUONG",
        "TRAM TRUONG",
        "TO TRUONG",
        "HAT TRUONG",
        "HOI TRUONG",
        "CHANH AN",
        "CHANH VAN PHONG",
        "CHANH THANH TRA",
        "UY VIEN",
        "CHI HUY TRUONG",
        "CHINH UY",
        "TU LENH",
        "THAM MUU TRUONG",
        "KE TOAN",
        "THU KY",
        "CHU TOA",
        "CHU TRI",
        "NGUOI ",
        "THU QUY",
        "CONG CHUNG VIEN",
        "QUYEN ",
        "HIEU PHO",
    ];

    /// <summary>Beginnings of a line that names a body or a party.</summary>
    private static readonly string[] Agencies =
    [
        "DAI DIEN",
        "BEN A",
        "BEN B",
        "BEN C",
        "BEN D",
        "XAC NHAN CUA",
        "BEN ",
    ];

    /// <summary>Family names that a line of capitals gives away as a person's; those that bodies begin with too are left out.</summary>
    private static readonly HashSet<string> Families = new(StringComparer.Ordinal)
    {
        "NGUYỄN",
        "TRẦN",
        "LÊ",
        "PHẠM",
        "HOÀNG",
        "HUỲNH",
        "PHAN",
        "VŨ",
        "VÕ",
        "ĐẶNG",
        "BÙI",
        "ĐỖ",
        "HỒ",
        "NGÔ",
        "DƯƠNG",
        "LÝ",
        "ĐINH",
        "TRỊNH",
        "TRƯƠNG",
        "LƯƠNG",
        "MAI",
        "ĐÀO",
        "TẠ",
        "CHU",
        "TÔ",
        "VƯƠNG",
        "QUÁCH",
        "PHÙNG",
    };

    public static bool IsAuthority(string key) => key.Length <= LongestLine && Authority().IsMatch(key);

    public static bool IsPosition(string key) => key.Length <= 80 && Starts(key, Positions);

    public static bool IsAgency(string key) => key.Length <= LongestLine && Starts(key, Agencies);

    public static bool IsRemark(string key) =>
        key.Length <= LongestLine
        && (key is ['(', .., ')'] or ['[', .., ']'] || key.TrimEnd('.') is "DA KY" or "DA KY VA DONG DAU" or "KY TEN");

    /// <summary>What the words and the letters of a line say.</summary>
    public static SignatureRole RoleOf(Fragment line)
    {
        var key = line.Key;
        if (key.Length is 0 or > LongestLine || !key.Any(char.IsAsciiLetter))
            return SignatureRole.None;
        if (IsRemark(key))
            return SignatureRole.Remark;
        var isCapitals = line.IsCapitals;
        return IsAuthority(key) && (isCapitals || HasCapitalPrefix(line)) ? SignatureRole.Authority
            : isCapitals && IsCapitalName(line.Passage.Text) ? SignatureRole.Name
            : IsPosition(key) && (isCapitals || IsTitleCase(line)) ? SignatureRole.Position
            : IsAgency(key) && (isCapitals || IsSet(line)) ? SignatureRole.Agency
            : isCapitals ? SignatureRole.Capitals
            : IsName(line.Passage.Text) ? SignatureRole.Name
            : SignatureRole.None;
    }

    /// <summary>"TM. Ủy ban nhân dân": the prefix in capitals, the rest not.</summary>
    private static bool HasCapitalPrefix(Fragment line) =>
        IsSet(line) && line.Passage.Text is [var first, var second, ..] && char.IsUpper(first) && !char.IsLower(second);

    /// <summary>It does not stand as running text does.</summary>
    private static bool IsSet(Fragment line) =>
        line.IsCentred || line.IsTabbed || line.Passage.IsBold || line.Paragraph.Cell is not null;

    /// <summary>A post that was not written in capitals: "Phó Giám đốc", without a mark at its end.</summary>
    private static bool IsTitleCase(Fragment line) =>
        line.Key.Length <= 50
        && char.IsUpper(line.Passage.Text[0])
        && char.IsLetter(line.Passage.Text[^1])
        && IsSet(line);

    private static bool IsCapitalName(string text)
    {
        var words = text.Normalize(NormalizationForm.FormC).ToUpperInvariant().Split(' ');
        words = [.. words.SkipWhile(word => word.EndsWith('.'))];
        return words.Length is >= 2 and <= 5
            && Families.Contains(words[0])
            && words.All(word => word.All(char.IsLetter));
    }

    /// <summary>Two to six words, each with a capital: "Nguyễn Văn A", "TS. Lê Thị B", "Đại tá Phạm C".</summary>
    private static bool IsName(string text)
    {
        var words = text.Split([' ', '\u00A0', '.', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 8 || text.Length > 50)
            return false;
        var capitals = words.Count(word => char.IsUpper(word[0]));
        return capitals >= 2
            && capitals >= words.Length - 1
            && words.All(word => word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' || Folding.Of(c) == '\0'));
    }

    private static bool Starts(string key, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (key.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>TM. KT. TL. TUQ. Q. and T/M K/T T/L, with slips: "TM ", "KT:", "T.M".</summary>
    [GeneratedRegex(
        @"^(T ?[/.]? ?M|K ?[/.]? ?T|T ?[/.]? ?L|T ?[/.]? ?U ?\.? ?Q)( ?[./:,] ?| )[A-Z]|^Q\. ?[A-Z]|^(THAY MAT|KY THAY|THUA LENH|THUA UY QUYEN) ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Authority();
}
