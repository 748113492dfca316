using System.Text.RegularExpressions;

namespace AgreementGen.Anatomy;

/// <summary>What a line at the head of a document may be.</summary>
internal enum HeadRole
{
    /// <summary>Nothing that the words tell.</summary>
    Other,
    QuocHieu,

    /// <summary>The first half of a Quốc hiệu that was broken into two lines.</summary>
    HalfQuocHieu,
    Motto,
    PartyTitle,
    YouthTitle,
    Number,
    Date,
    Sign,
    Stroke,
    Subject,
    Draft,
    Stamp,
}

/// <summary>The words of the head: titles, number, date, signs. All patterns read folded text (<see cref="Folding"/>).</summary>
internal static partial class HeadWords
{
    private const string QuocHieu = "CONGHOAXAHOICHUNGHIAVIETNAM";
    private const string Motto = "DOCLAPTUDOHANHPHUC";

    /// <summary>Letters of each title, and how many of them may be wrong.</summary>
    private static readonly (HeadRole Role, string Letters, int Slips)[] Titles =
    [
        (HeadRole.QuocHieu, QuocHieu, 5),
        (HeadRole.QuocHieu, "CONGHOAXHCNVIETNAM", 1),
        (HeadRole.QuocHieu, "CHXHCNVIETNAM", 1),
        (HeadRole.QuocHieu, "CONGHOAXAHOICHUNGHIAVN", 1),
        (HeadRole.HalfQuocHieu, "CONGHOAXAHOI", 2),
        (HeadRole.HalfQuocHieu, "CONGHOAXAHOICHUNGHIA", 2),
        (HeadRole.Motto, Motto, 4),
        (HeadRole.PartyTitle, "DANGCONGSANVIETNAM", 2),
        (HeadRole.YouthTitle, "DOANTNCSHOCHIMINH", 1),
        (HeadRole.YouthTitle, "DOANTHANHNIENCONGSANHOCHIMINH", 2),
        (HeadRole.YouthTitle, "DOANTHANHNIENCSHOCHIMINH", 1),
    ];

    /// <summary>Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành (NĐ 30/2020, Phụ lục I, III.2).</summary>
    private static readonly string[] Stamps =
    [
        "TUYET MAT",
        "TOI MAT",
        "MAT",
        "HOA TOC",
        "HOA TOC HEN GIO",
        "THUONG KHAN",
        "KHAN",
        "XEM XONG TRA LAI",
        "LUU HANH NOI BO",
        "TAI LIEU THU HOI",
    ];

    public static HeadRole RoleOf(string key)
    {
        if (key.Length is 0 or > 120)
            return HeadRole.Other;
        var title = TitleOf(key);
        return title != HeadRole.Other ? title
            : IsNumber(key) ? HeadRole.Number
            : IsDate(key) ? HeadRole.Date
            : IsSign(key) ? HeadRole.Sign
            : key.StartsWith("V/V", StringComparison.Ordinal) || key.StartsWith("VE VIEC", StringComparison.Ordinal)
                ? HeadRole.Subject
            : Draft().IsMatch(key) ? HeadRole.Draft
            : IsStamp(key) ? HeadRole.Stamp
            : HeadRole.Other;
    }

    /// <summary>A title of the State, the Party or the Union, or the motto; slips of the pen included.</summary>
    public static HeadRole TitleOf(string key)
    {
        if (key.Length is < 10 or > 60 || !char.IsAsciiLetter(key[0]))
            return HeadRole.Other;
        var letters = Folding.Letters(key);
        foreach (var (role, known, slips) in Titles)
        {
            if (Spelling.IsNear(letters, known, slips))
                return role;
        }
        return HeadRole.Other;
    }

    public static bool IsQuocHieu(string key) => TitleOf(key) == HeadRole.QuocHieu;

    public static bool IsNumber(string key) => key.Length <= 90 && (Number().IsMatch(key) || BareNumber().IsMatch(key));

    public static bool IsDate(string key) => key.Length <= 120 && Date().IsMatch(key);

    public static bool IsStamp(string key) => Array.IndexOf(Stamps, key.Trim('.', ' ')) >= 0;

    /// <summary>What a piece of a line is known to be as a whole, though it holds tabs or wide blanks.</summary>
    public static bool IsOne(string key) => TitleOf(key) != HeadRole.Other || IsNumber(key) || IsDate(key);

    private static bool IsSign(string key) => key.Length <= 9 && key.AsSpan().IndexOfAnyExcept("* ") < 0;

    /// <summary>"Số: 05/CTr-SNV", "Số 127-QĐ/TW", "Số:      /QĐ-UBND", "Số: CTr-SNV"; not "SỞ NỘI VỤ".</summary>
    [GeneratedRegex(
        @"^SO ?([:.;] ?[\d ._…]*|[\d ._…]*(?=[-/])|[\d._…]+|[:.;] ?[A-Z][A-Z0-9.&]*(?=[-/]))( ?[-/] ?[A-Z0-9.&_…]*)*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Number();

    /// <summary>"05/CTr-SNV" without the word.</summary>
    [GeneratedRegex(
        @"^\d{1,5} ?[-/] ?[A-Z]{2,5}(LT|PH)?( ?[-/] ?[A-Z][A-Z0-9.&]*)+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex BareNumber();

    /// <summary>
    /// "Cà Mau, ngày 05 tháng 3 năm 2025", with blanks or dots for what is not known; "Cà Mau, ngày 5/3/2025"; "Phường 12, ngày …".
    /// </summary>
    [GeneratedRegex(
        @"^\(?(?!(- ?)?(HOM NAY|CAN CU))([^\d/:;()]|(?<=\b(PHUONG|QUAN|XA) \d{0,3})\d){0,60}?,? ?(NGAY[\d ._…]*THANG[\d ._…]*NAM[\d ._…]*|(?<=, ?)(NGAY )?\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{4})[.,)]?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Date();

    [GeneratedRegex(
        @"^(BAN )?DU THAO( LAN( THU)?)?[ :.]*\d{0,2}\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Draft();
}
