using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>Kính gửi only in công văn, tờ trình, báo cáo (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed class AddresseesUse() : DocxRule("ND30-KG-01", "addressees-use", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Anatomy is { Addressees: { } addressees, Type: { } type }
            && !Types.Any(one => type.Text.StartsWith(one, StringComparison.OrdinalIgnoreCase))
        )
            findings.Say(addressees.First, type.Text);
    }

    private static readonly string[] Types = ["TỜ TRÌNH", "BÁO CÁO", "GIẤY MỜI", "THƯ"];
}
