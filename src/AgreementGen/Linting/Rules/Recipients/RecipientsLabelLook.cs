using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>"Nơi nhận:": 12, bold, italic, left (NĐ 30/2020, Phụ lục I, II.9.d; V, row 8).</summary>
internal sealed class RecipientsLabelLook() : DocxRule("ND30-NN-02", "recipients-label-look", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Anatomy.Recipients?.Label is { } label
            && LookCheck.Compare(label, subject.Standard[Component.RecipientsLabel], Aspects.Face | Aspects.Alignment)
                is var (measured, allowed)
        )
            findings.Measure(label, measured, allowed);
    }
}
