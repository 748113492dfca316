using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>6 pt at least between paragraphs (NĐ 30/2020, Phụ lục I, II.6.e).</summary>
internal sealed class ParagraphGap()
    : DocxRule("ND30-BODY-05", "paragraph-gap", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var least = subject.Standard[Component.Text].Before.Least?.Twips ?? 0;
        foreach (var (above, below) in Gaps.Of(subject.Anatomy.Text))
        {
            var (after, before) = Gaps.Between(above, below);
            if (Math.Max(after, before) >= least)
                continue;
            var (sum, wanted) = (Said.Points((after + before) / 10), Said.Points(least / 10));
            if (after + before >= least)
                findings.Say(Severity.Warning, findings.PlaceOf(below), sum, wanted);
            else
                findings.Measure(below, sum, wanted);
        }
    }
}
