using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Rows of the signature table are not parted.</summary>
internal sealed class SignatureRowsWhole()
    : DocxRule("ND30-JT-10", "signature-rows-whole", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var tables = Tables.Of(subject.View);
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (
                signature.Lines.FirstOrDefault() is not { Paragraph.Cell: { } cell } first
                || cell.Table >= tables.Length
            )
                continue;
            if (tables[cell.Table].Rows.ElementAtOrDefault(cell.Row) is not { IsWhole: false })
                continue;
            findings.Say(first);
            return;
        }
    }
}
