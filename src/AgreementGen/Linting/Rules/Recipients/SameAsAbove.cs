using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>"- Như trên;" if and only if there is Kính gửi (NĐ 30/2020, Phụ lục I, II.9.b).</summary>
internal sealed class SameAsAbove() : DocxRule("ND30-NN-09", "same-as-above", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Recipients is not { Items: [_, ..] items })
            return;
        var first = items.FirstOrDefault(item => item.Text.Contains("Như trên", StringComparison.OrdinalIgnoreCase));
        if (first is not null && subject.Anatomy.Addressees is null)
            findings.Say(first, new Phrase("có «Như trên» mà không có «Kính gửi»", "«Như trên» without «Kính gửi»"));
        else if (first is null && subject.Anatomy.Addressees is { } addressees)
            findings.Say(
                addressees.First,
                new Phrase("có «Kính gửi» mà nơi nhận không có «Như trên»", "«Kính gửi» without «Như trên»")
            );
    }
}
