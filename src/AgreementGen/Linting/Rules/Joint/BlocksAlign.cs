using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Blocks in a row start on one line, names end on one line.</summary>
internal sealed class BlocksAlign() : DocxRule("ND30-JT-08", "blocks-align", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var rows = subject
            .Anatomy.Signatures.Where(signature => signature.Lines.FirstOrDefault()?.Paragraph.Cell is not null)
            .ToList();
        foreach (var (left, right) in rows.Zip(rows.Skip(1)))
        {
            var (first, second) = (left.Lines.First().Paragraph.Cell!, right.Lines.First().Paragraph.Cell!);
            if (first.Table != second.Table || first.Column >= second.Column)
                continue;
            var apart =
                first.Row != second.Row
                || (left.Name?.Paragraph.Cell is { } a && right.Name?.Paragraph.Cell is { } b && a.Row != b.Row);
            if (apart)
                findings.Say(right.Lines.First());
        }
    }
}
