namespace AgreementGen.Docx.Layout;

/// <summary>
/// Which syllables of names a line break should not part, and before which a line likes to begin. Vietnamese writes each
/// syllable apart, so a break that is right for the ruler may tear a word in two. Only those that headers, titles and signature
/// blocks are full of; a pair that is missing costs some grace, nothing else.
/// </summary>
internal static class TextBreaks
{
    private static readonly string[] Bound =
    [
        "ban bí",
        "ban chấp",
        "ban dân",
        "ban thường",
        "ban tuyên",
        "báo chí",
        "bắc giang",
        "bắc ninh",
        "bí thư",
        "bình phước",
        "cà mau",
        "cán bộ",
        "cao bằng",
        "cần thơ",
        "chấp hành",
        "chất lượng",
        "chính phủ",
        "chính sách",
        "chính trị",
        "chủ nghĩa",
        "chủ tịch",
        "chương trình",
        "công an",
        "công đoàn",
        "công tác",
        "cộng hòa",
        "cộng sản",
        "cựu chiến",
        "chiến binh",
        "dân tộc",
        "dân vận",
        "đà nẵng",
        "đào tạo",
        "đại học",
        "đắk lắk",
        "đắk nông",
        "đoàn tncs",
        "đồng nai",
        "đồng tháp",
        "đơn vị",
        "điện biên",
        "gia lai",
        "giai đoạn",
        "giáo dục",
        "hà giang",
        "hà nội",
        "hà tĩnh",
        "hải phòng",
        "hành chính",
        "hồ chí",
        "chí minh",
        "hòa bình",
        "hội đồng",
        "hội liên",
        "hội nông",
        "hợp tác",
        "hưng yên",
        "khánh hòa",
        "khoa học",
        "kiểm sát",
        "kiểm tra",
        "kinh tế",
        "lai châu",
        "lao động",
        "lào cai",
        "lạng sơn",
        "lâm đồng",
        "liên đoàn",
        "liên hiệp",
        "liên minh",
        "long an",
        "mặt trận",
        "nghệ an",
        "ngân hàng",
        "nghiệp vụ",
        "nhà nước",
        "nhân dân",
        "nhiệm kỳ",
        "ninh bình",
        "nội vụ",
        "nông dân",
        "nông nghiệp",
        "nông thôn",
        "phát triển",
        "phó chủ",
        "phó trưởng",
        "phối hợp",
        "phú thọ",
        "phụ nữ",
        "quảng ngãi",
        "quảng ninh",
        "quảng trị",
        "quản lý",
        "quốc gia",
        "sơn la",
        "tài chính",
        "tác xã",
        "tập thể",
        "tây ninh",
        "thanh hóa",
        "thanh niên",
        "thành phố",
        "thành đoàn",
        "thành ủy",
        "thái bình",
        "thái nguyên",
        "thông tin",
        "thương mại",
        "thường trực",
        "thường vụ",
        "tỉnh đoàn",
        "tỉnh ủy",
        "tỉnh uỷ",
        "tối cao",
        "tổ chức",
        "tổ quốc",
        "tổng hợp",
        "trà vinh",
        "trung ương",
        "truyền thông",
        "trưởng ban",
        "tuyên giáo",
        "tuyên quang",
        "tuyên truyền",
        "tư pháp",
        "ủy ban",
        "uỷ ban",
        "ủy viên",
        "văn hóa",
        "văn phòng",
        "vận tải",
        "viện kiểm",
        "việt nam",
        "vĩnh long",
        "vĩnh phúc",
        "xã hội",
        "xây dựng",
    ];

    private static readonly string[] Openers =
    [
        "giai",
        "giữa",
        "nhiệm",
        "tỉnh",
        "thành",
        "trung",
        "trên",
        "về",
        "và",
        "việt",
    ];

    private static readonly HashSet<string> Pairs = new(Bound, StringComparer.OrdinalIgnoreCase);

    public static bool IsDash(ReadOnlySpan<char> word) => word is "-" or "–" or "—";

    /// <summary>
    /// Whether a line should not end with <paramref name="last"/> and the next begin with <paramref name="next"/>: they are
    /// syllables of one word, the next is a dash, or the dash stands between numbers.
    /// </summary>
    public static bool IsBound(ReadOnlySpan<char> last, ReadOnlySpan<char> next)
    {
        if (IsDash(next))
            return true;
        if (IsDash(last))
            return next is [>= '0' and <= '9', ..];
        return Pairs.Contains(string.Concat(last.TrimStart("(\"“"), " ", next.TrimEnd(",.;)\"”")));
    }

    /// <summary>Whether a line likes to begin with this syllable.</summary>
    public static bool OpensPhrase(ReadOnlySpan<char> next)
    {
        foreach (var opener in Openers)
        {
            if (next.Equals(opener, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
