using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Checks;

/// <summary>Finds a degree, a rank or a title of honour before the name of a signer.</summary>
internal static class DegreeCheck
{
    private static readonly string[] Titles =
    [
        "GS.",
        "PGS.",
        "TS.",
        "ThS.",
        "BS.",
        "KS.",
        "CN.",
        "LS.",
        "TSKH.",
        "GS ",
        "PGS ",
        "TS ",
        "ThS ",
        "NGND",
        "NGƯT",
        "NSND",
        "NSƯT",
        "Giáo sư ",
        "Phó Giáo sư ",
        "Tiến sĩ ",
        "Thạc sĩ ",
        "Bác sĩ ",
        "Kỹ sư ",
        "Luật sư ",
        "Nhà giáo ",
        "Đại tướng ",
        "Thượng tướng ",
        "Trung tướng ",
        "Thiếu tướng ",
        "Đại tá ",
        "Thượng tá ",
        "Trung tá ",
        "Thiếu tá ",
        "Đại úy ",
        "Đại uý ",
        "Thượng úy ",
        "Thượng uý ",
        "Trung úy ",
        "Trung uý ",
        "Thiếu úy ",
        "Thiếu uý ",
        "BSCK",
        "BS ",
        "DS.",
        "Dược sĩ ",
        "Đồng chí ",
        "Ông ",
        "Bà ",
    ];

    private static readonly Phrase Wanted = new("chỉ họ và tên", "the name alone");

    public static void Run(DocxSubject subject, Findings findings)
    {
        if (subject.House.AllowsTitles)
            return;
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (signature.Name is { } name && TitleOf(name.Text) is { } title)
                findings.Measure(name, signature.Confidence, title, Wanted);
        }
    }

    /// <summary>The name without what stands before it.</summary>
    public static Passage NameOf(Passage name) =>
        TitleOf(name.Text) is { } title
        && name.Text.IndexOf(title, StringComparison.OrdinalIgnoreCase) + title.Length is var start
            ? name.Slice(start, name.Length - start)
            : name;

    /// <summary>Without blanks around it; null when the name starts with none.</summary>
    public static string? TitleOf(string name) =>
        Titles.FirstOrDefault(title => name.TrimStart().StartsWith(title, StringComparison.OrdinalIgnoreCase))?.Trim();
}
