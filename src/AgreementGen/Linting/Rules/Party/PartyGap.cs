using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>6 pt at least between paragraphs.</summary>
internal sealed class PartyGap() : DocxRule("HD36-BD-04", "party-gap", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var least = subject.Standard[Component.Text].Before.Least?.Twips ?? 0;
        foreach (var (above, below) in Gaps.Of(subject.Anatomy.Text))
        {
            var (after, before) = Gaps.Between(above, below);
            if (after + before < least)
                findings.Measure(below, Said.Points((after + before) / 10), Said.Points(least / 10));
        }
    }
}
