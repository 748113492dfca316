using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>The label is level with the signature, single signer (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed class RecipientsLevel() : DocxRule("ND30-NN-08", "recipients-level", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy is not { Signatures: [var only], Recipients.Label: { } label })
            return;
        var (left, right) = (label.Paragraph.Cell, only.Lines.First().Paragraph.Cell);
        if (left is null || right is null || left.Table != right.Table || left.Row != right.Row)
            findings.Say(label);
    }
}
