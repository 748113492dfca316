using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Bases;

/// <summary>Bases stand between the title and the first unit (NĐ 30/2020, Phụ lục I, II.6.a).</summary>
internal sealed class BasisPlace() : DocxRule("ND30-CC-08", "basis-place", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Units is not [var first, ..])
            return;
        foreach (var paragraph in subject.Anatomy.Text)
        {
            if (paragraph.Index > first.Paragraph.Index && IsBasis(paragraph.Text))
                findings.Say(paragraph);
        }
    }

    /// <summary>Running text may begin with the words; a basis ends as one.</summary>
    private static bool IsBasis(string text) =>
        text.StartsWith("Căn cứ ", StringComparison.Ordinal)
        && text.TrimEnd().EndsWith(';')
        && text.Contains(" ngày ", StringComparison.Ordinal);
}
