using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>No rank or degree before the name (NĐ 30/2020, Phụ lục I, II.7.c).</summary>
internal sealed class SignerDegree() : DocxRule("ND30-SIG-07", "signer-degree", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.House.AllowsTitles)
            return;
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (
                signature.Name is { } name
                && Titles.FirstOrDefault(title =>
                    name.Text.TrimStart().StartsWith(title, StringComparison.OrdinalIgnoreCase)
                )
                    is { } title
            )
                findings.Measure(name, signature.Confidence, title.Trim(), Wanted);
        }
    }

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
}
