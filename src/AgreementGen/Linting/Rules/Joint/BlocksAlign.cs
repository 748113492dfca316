using AgreementGen.Anatomy;
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
                AreApart(left.Agency, right.Agency)
                || AreApart(left.Authorities.FirstOrDefault(), right.Authorities.FirstOrDefault())
                || AreApart(left.Name, right.Name);
            if (apart)
                findings.Say(right.Lines.First());
        }
    }

    /// <summary>A line that one of them lacks cannot stand apart.</summary>
    private static bool AreApart(Passage? left, Passage? right) =>
        left?.Paragraph.Cell is { } one && right?.Paragraph.Cell is { } other && one.Row != other.Row;
}
