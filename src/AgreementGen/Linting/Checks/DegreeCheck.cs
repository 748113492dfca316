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

    /// <summary>Without blanks around it; null when the name starts with none.</summary>
    public static string? TitleOf(string name) =>
        Titles.FirstOrDefault(title => name.TrimStart().StartsWith(title, StringComparison.OrdinalIgnoreCase))?.Trim();
}
