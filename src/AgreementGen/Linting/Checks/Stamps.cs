using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>Dấu chỉ mức độ khẩn and chỉ dẫn phạm vi lưu hành (NĐ 30/2020, Phụ lục I, III.2).</summary>
internal static class Stamps
{
    /// <summary>Twips: 8 mm.</summary>
    public const int Height = 454;

    /// <summary>Words and width of the box, twips: 30, 40 and 20 mm.</summary>
    private static readonly (string Words, int Width)[] Urgencies =
    [
        ("HỎA TỐC", 1701),
        ("HOẢ TỐC", 1701),
        ("THƯỢNG KHẨN", 2268),
        ("KHẨN", 1134),
    ];

    private static readonly Phrase WithoutBox = new("không có khung", "without a box");
    private static readonly Phrase InBox = new("trong khung hình chữ nhật viền đơn", "in a box of a single line");

    private static readonly string[] Circulations = ["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ", "TÀI LIỆU THU HỒI"];

    public static IEnumerable<Passage> Urgency(DocxSubject subject) =>
        subject.Anatomy.Stamps.Where(stamp => Urgencies.Any(one => Is(stamp, one.Words)));

    public static IEnumerable<Passage> Circulation(DocxSubject subject) =>
        subject.Anatomy.Stamps.Where(stamp => Circulations.Any(words => Is(stamp, words)));

    /// <summary>13 to 14, bold, capitals, in a box.</summary>
    public static void CheckLook(IEnumerable<Passage> stamps, Standard standard, Findings findings)
    {
        foreach (var stamp in stamps)
        {
            if (LookCheck.Compare(stamp, Format(standard), Aspects.Face | Aspects.Capitals) is var (measured, allowed))
                findings.Measure(stamp, measured, allowed);
            else if (!IsBoxed(stamp))
                findings.Measure(stamp, WithoutBox, InBox);
        }
    }

    public static int WidthOf(string words) =>
        Urgencies.First(one => string.Equals(one.Words, words.Trim(), StringComparison.OrdinalIgnoreCase)).Width;

    public static bool IsBoxed(Passage stamp) =>
        stamp.Paragraph.IsBoxed || stamp.Paragraph.TextBox is { HasBorder: true } || stamp.Paragraph.Cell is not null;

    /// <summary>13 to 14, bold, upright, capitals: as the authority lines.</summary>
    public static ComponentFormat Format(Standard standard) => standard[Component.SignatureAuthority];

    private static bool Is(Passage stamp, string words) =>
        string.Equals(stamp.Text.Trim(), words, StringComparison.OrdinalIgnoreCase);
}
