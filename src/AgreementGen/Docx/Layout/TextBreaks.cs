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
        "an giang",
        "bà rịa",
        "bạc liêu",
        "ban bí",
        "ban chấp",
        "ban dân",
        "ban thường",
        "ban tuyên",
        "báo chí",
        "bảo hiểm",
        "bắc giang",
        "bắc kạn",
        "bắc ninh",
        "bến tre",
        "bí thư",
        "biên phòng",
        "bình dương",
        "bình định",
        "bình phước",
        "bình thuận",
        "bưu điện",
        "cà mau",
        "cán bộ",
        "cảnh sát",
        "cao bằng",
        "cao đẳng",
        "cao tuổi",
        "cần thơ",
        "chấp hành",
        "chế xuất",
        "chất lượng",
        "chí minh",
        "chiến binh",
        "chính phủ",
        "chính sách",
        "chính trị",
        "chủ nghĩa",
        "chủ tịch",
        "chữ thập",
        "chương trình",
        "công an",
        "công đoàn",
        "cộng hòa",
        "công nghệ",
        "công nghiệp",
        "cộng sản",
        "công tác",
        "công thương",
        "cơ quan",
        "cựu chiến",
        "dân sự",
        "dân tộc",
        "dân vận",
        "doanh nghiệp",
        "du lịch",
        "đà nẵng",
        "đại học",
        "đào tạo",
        "đắk lắk",
        "đắk nông",
        "đầu tư",
        "điện biên",
        "đoàn tncs",
        "đồng nai",
        "đồng tháp",
        "đơn vị",
        "gia lai",
        "giai đoạn",
        "giáo dục",
        "giao thông",
        "hà giang",
        "hà nam",
        "hà nội",
        "hà tĩnh",
        "hải dương",
        "hải phòng",
        "hành án",
        "hành chính",
        "hậu giang",
        "hòa bình",
        "hồ chí",
        "hội đồng",
        "hội liên",
        "hội nông",
        "hợp tác",
        "hưng yên",
        "hưu trí",
        "kế hoạch",
        "khánh hòa",
        "khoa học",
        "kiểm sát",
        "kiểm tra",
        "kiên giang",
        "kinh tế",
        "kon tum",
        "lai châu",
        "lạng sơn",
        "lào cai",
        "lao động",
        "lâm đồng",
        "liên đoàn",
        "liên hiệp",
        "liên minh",
        "long an",
        "mặt trận",
        "môi trường",
        "nam định",
        "ngân hàng",
        "ngân sách",
        "nghệ an",
        "nghiệp vụ",
        "người cao",
        "nhà nước",
        "nhân dân",
        "nhiệm kỳ",
        "ninh bình",
        "ninh thuận",
        "nội chính",
        "nội vụ",
        "nông dân",
        "nông nghiệp",
        "nông thôn",
        "phát thanh",
        "phát triển",
        "phó chủ",
        "phó trưởng",
        "phối hợp",
        "phụ nữ",
        "phú thọ",
        "phú yên",
        "quản lý",
        "quảng bình",
        "quảng nam",
        "quảng ngãi",
        "quảng ninh",
        "quảng trị",
        "quân sự",
        "quốc gia",
        "sóc trăng",
        "sơn la",
        "tác xã",
        "tài chính",
        "tập thể",
        "tây ninh",
        "thái bình",
        "thái nguyên",
        "thành đoàn",
        "thanh hóa",
        "thanh niên",
        "thành phố",
        "thanh tra",
        "thành ủy",
        "thập đỏ",
        "thể thao",
        "thi hành",
        "thiên huế",
        "thông tin",
        "thừa thiên",
        "thương mại",
        "thường trực",
        "thường vụ",
        "tiền giang",
        "tỉnh đoàn",
        "tỉnh uỷ",
        "tỉnh ủy",
        "toà án",
        "tòa án",
        "tổ chức",
        "tổ quốc",
        "tối cao",
        "tổng hợp",
        "trà vinh",
        "trung ương",
        "truyền hình",
        "truyền thông",
        "trưởng ban",
        "trường học",
        "tuyên giáo",
        "tuyên quang",
        "tuyên truyền",
        "tư lệnh",
        "tư pháp",
        "uỷ ban",
        "ủy ban",
        "ủy viên",
        "văn hóa",
        "văn phòng",
        "vận tải",
        "viện kiểm",
        "việt nam",
        "vĩnh long",
        "vĩnh phúc",
        "vũng tàu",
        "xã hội",
        "xây dựng",
        "y tế",
        "yên bái",
    ];

    private static readonly string[] Openers =
    [
        "của",
        "giai",
        "giữa",
        "ngày",
        "nhiệm",
        "tỉnh",
        "thành",
        "trung",
        "trên",
        "về",
        "và",
        "việt",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Pairs = new HashSet<string>(
        Bound,
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestPair = Bound.Max(pair => pair.Length);

    public static bool IsDash(ReadOnlySpan<char> word) => word is "-" or "–" or "—";

    /// <summary>
    /// Whether a line should not end with <paramref name="last"/> and the next begin with <paramref name="next"/>: they are
    /// syllables of one word or parts of one date, the next is a dash, or the dash stands between numbers or in Bà Rịa - Vũng Tàu.
    /// </summary>
    public static bool IsBound(ReadOnlySpan<char> last, ReadOnlySpan<char> next)
    {
        if (IsDash(next))
            return true;
        if (IsDash(last))
            return IsNumber(next) || next.Equals("vũng", StringComparison.OrdinalIgnoreCase);
        return IsOneDate(last, next) || IsPair(last.TrimStart("(\"“"), next.TrimEnd(",.;)\"”"));
    }

    private static bool IsPair(ReadOnlySpan<char> last, ReadOnlySpan<char> next)
    {
        Span<char> pair = stackalloc char[LongestPair];
        return last.Length + 1 + next.Length <= pair.Length
            && pair.TryWrite($"{last} {next}", out var length)
            && Pairs.Contains(pair[..length]);
    }

    /// <summary>ngày 05 tháng 3 năm 2026, numbers or blanks.</summary>
    private static bool IsOneDate(ReadOnlySpan<char> last, ReadOnlySpan<char> next) =>
        last is "ngày" or "tháng" or "năm" or "số" ? IsNumber(next) : next is "tháng" or "năm" && IsNumber(last);

    private static bool IsNumber(ReadOnlySpan<char> word) => word is [>= '0' and <= '9' or '\u00A0', ..];

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
