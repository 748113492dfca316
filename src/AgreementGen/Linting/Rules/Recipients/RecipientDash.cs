using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>Each item starts with "- " (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed class RecipientDash() : DocxRule("ND30-NN-04", "recipient-dash", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var item in subject.Anatomy.Recipients?.Items ?? [])
        {
            var text = item.Paragraph.NumberLabel.Length > 0 ? $"{item.Paragraph.NumberLabel} {item.Text}" : item.Text;
            if (!text.TrimStart().StartsWith("- ", StringComparison.Ordinal))
                findings.Measure(item, text.TrimStart() is [var sign, ..] ? sign.ToString() : "", "- ");
        }
    }
}
