using AgreementGen.Diagnostics;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>The label is level with the signature, single signer (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed class RecipientsLevel() : DocxRule("ND30-NN-08", "recipients-level", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy is not { Signatures: [var only], Recipients.Label: { } label })
            return;
        if (AreApart(label.Paragraph, only.Lines.First().Paragraph))
            findings.Say(label);
    }

    /// <summary>In one paragraph they are on one line; in a table they are in one row. Text boxes cannot be told.</summary>
    private static bool AreApart(ParagraphView label, ParagraphView signature) =>
        label != signature
        && label.TextBox is null
        && signature.TextBox is null
        && (
            label.Cell is not { } left
            || signature.Cell is not { } right
            || left.Table != right.Table
            || left.Row != right.Row
        );
}
