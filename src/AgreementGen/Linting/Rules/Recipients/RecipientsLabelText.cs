using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>"Nơi nhận:" (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed partial class RecipientsLabelText()
    : DocxRule("ND30-NN-01", "recipients-label", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var wanted = subject.Standard.Wording.RecipientsLabel;
        if (subject.Anatomy.Recipients is not { } recipients)
        {
            var wantsNone = subject.Agreement is { Recipients: [], Archive: null };
            if (!wantsNone && !IsKeptInCopies(subject) && !subject.Anatomy.Signatures.IsEmpty)
                findings.Miss(new Phrase("không có", "nothing"), wanted);
            return;
        }
        if (recipients.Label is { } label && label.Text.Trim().Normalize() != wanted)
            findings.Measure(label, label.Text.Trim(), wanted);
    }

    /// <summary>A contract or an agreement goes to nobody but those who sign it: "được lập thành 04 bản, mỗi bên giữ 02 bản".</summary>
    private static bool IsKeptInCopies(DocxSubject subject) =>
        subject.Anatomy.Text.Any(paragraph => Copies().IsMatch(paragraph.Text));

    [GeneratedRegex(
        @"\b(lập|làm) thành (?!văn )[\p{L}\d]+( \([^)]*\))? bản\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Copies();
}
