using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>All items but the last end with a semicolon (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed class RecipientSemicolon() : DocxRule("ND30-NN-05", "recipient-semicolon", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var items = subject.Anatomy.Recipients?.Items ?? [];
        var wanted = subject.Standard.Wording.RecipientSeparator;
        foreach (var item in items.Take(Math.Max(0, items.Length - 1)))
        {
            if (!item.Text.TrimEnd().EndsWith(wanted, StringComparison.Ordinal))
                findings.Measure(item, Endings.Of(item), wanted);
        }
    }
}
