using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>"Nơi nhận:" (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed class RecipientsLabelText() : DocxRule("ND30-NN-01", "recipients-label", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var wanted = subject.Standard.Wording.RecipientsLabel;
        if (subject.Anatomy.Recipients is not { } recipients)
        {
            var wantsNone = subject.Agreement is { Recipients: [], Archive: null };
            if (!wantsNone && !subject.Anatomy.Signatures.IsEmpty)
                findings.Miss(new Phrase("không có", "nothing"), wanted);
            return;
        }
        if (recipients.Label is { } label && label.Text.Trim() != wanted)
            findings.Measure(label, label.Text.Trim(), wanted);
    }
}
