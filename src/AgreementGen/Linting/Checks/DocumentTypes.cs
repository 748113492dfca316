using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AgreementGen.Linting.Checks;

/// <summary>
/// The types of administrative documents (NĐ 30/2020, Điều 7) and their codes (Phụ lục III, mục I). Công văn and thư công have none.
/// </summary>
internal static class DocumentTypes
{
    /// <summary>Name in capitals, code.</summary>
    private static readonly ImmutableArray<(string Name, string Code)> Types =
    [
        ("NGHỊ QUYẾT", "NQ"),
        ("QUYẾT ĐỊNH", "QĐ"),
        ("CHỈ THỊ", "CT"),
        ("QUY CHẾ", "QC"),
        ("QUY ĐỊNH", "QyĐ"),
        ("THÔNG CÁO", "TC"),
        ("THÔNG BÁO", "TB"),
        ("HƯỚNG DẪN", "HD"),
        ("CHƯƠNG TRÌNH", "CTr"),
        ("KẾ HOẠCH", "KH"),
        ("PHƯƠNG ÁN", "PA"),
        ("ĐỀ ÁN", "ĐA"),
        ("DỰ ÁN", "DA"),
        ("BÁO CÁO", "BC"),
        ("BIÊN BẢN", "BB"),
        ("TỜ TRÌNH", "TTr"),
        ("HỢP ĐỒNG", "HĐ"),
        ("CÔNG ĐIỆN", "CĐ"),
        ("BẢN GHI NHỚ", "BGN"),
        ("BẢN THỎA THUẬN", "BTT"),
        ("GIẤY ỦY QUYỀN", "GUQ"),
        ("GIẤY MỜI", "GM"),
        ("GIẤY GIỚI THIỆU", "GGT"),
        ("GIẤY NGHỈ PHÉP", "GNP"),
        ("PHIẾU GỬI", "PG"),
        ("PHIẾU CHUYỂN", "PC"),
        ("PHIẾU BÁO", "PB"),
        ("BẢN SAO Y", "SY"),
        ("BẢN TRÍCH SAO", "TrS"),
        ("BẢN SAO LỤC", "SL"),
    ];

    /// <summary>Names of Điều 7 without a code.</summary>
    private static readonly string[] WithoutCode = ["CÔNG VĂN", "THƯ CÔNG"];

    /// <summary>Other spellings of a name, and what a joint document is called in practice.</summary>
    private static readonly (string Name, string Official)[] OtherNames =
    [
        ("BẢN THOẢ THUẬN", "BẢN THỎA THUẬN"),
        ("THỎA THUẬN", "BẢN THỎA THUẬN"),
        ("THOẢ THUẬN", "BẢN THỎA THUẬN"),
        ("BIÊN BẢN GHI NHỚ", "BẢN GHI NHỚ"),
        ("GIẤY UỶ QUYỀN", "GIẤY ỦY QUYỀN"),
    ];

    /// <summary>What practice adds to the code of a joint document: phối hợp, liên tịch, liên ngành.</summary>
    private static readonly string[] JointSuffixes = ["PH", "LT", "LN"];

    private static readonly FrozenDictionary<string, string> NameOfCode = Types.ToFrozenDictionary(
        type => type.Code,
        type => type.Name,
        StringComparer.Ordinal
    );

    private static readonly FrozenDictionary<string, string> CodeInAnyCase = Types.ToFrozenDictionary(
        type => type.Code,
        type => type.Code,
        StringComparer.OrdinalIgnoreCase
    );

    public static bool IsCode(string code) => NameOfCode.ContainsKey(code);

    /// <summary>The code as the table writes it, when only the case differs; null when there is none.</summary>
    public static string? InRightCase(string code) => CodeInAnyCase.GetValueOrDefault(code);

    /// <summary>The code of the table behind one of practice: CTr behind CTrPH; null when it is none.</summary>
    public static string? BehindJointCode(string code)
    {
        foreach (var suffix in JointSuffixes)
        {
            if (code.EndsWith(suffix, StringComparison.Ordinal) && code.Length > suffix.Length)
            {
                var own = code[..^suffix.Length];
                return own == "CT" && suffix == "PH" ? "CTr" : InRightCase(own);
            }
        }
        return null;
    }

    /// <summary>The code for a type line; null when its type is not of Điều 7 or has no code.</summary>
    /// <param name="type">As printed, in capitals: "CHƯƠNG TRÌNH PHỐI HỢP".</param>
    public static string? CodeOf(string type)
    {
        var name = OtherNames.FirstOrDefault(other => Begins(type, other.Name)).Official ?? type;
        return Types.FirstOrDefault(one => Begins(name, one.Name)).Code;
    }

    /// <summary>The type line is exactly a type of Điều 7.</summary>
    public static bool IsOfficial(string type) =>
        Types.Any(one => one.Name == type)
        || WithoutCode.Contains(type, StringComparer.Ordinal)
        || OtherNames.Any(other => other.Name == type && other.Name.StartsWith("BẢN", StringComparison.Ordinal));

    /// <summary>It begins with the name of a type: what practice calls a joint document.</summary>
    public static bool IsJointName(string type) => CodeOf(type) is not null;

    private static bool Begins(string type, string name) =>
        type.StartsWith(name, StringComparison.Ordinal) && (type.Length == name.Length || type[name.Length] == ' ');
}
