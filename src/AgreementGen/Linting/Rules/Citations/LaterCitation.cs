using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Citations;

/// <summary>From the second time on a document is cited by type and symbol only (NĐ 30/2020, Phụ lục I, II.6.b).</summary>
internal sealed class LaterCitation()
    : TextRule("ND30-CT-02", "later-citation", Severity.Note, RuleScope.Nd30 | RuleScope.Youth)
{
    public override bool IsHabit => true;

    public override void Check(TextSubject subject, Findings findings)
    {
        foreach (var (prose, citation, isFirst) in CitationHistory.Of(subject))
        {
            if (isFirst || citation.Date is null)
                continue;
            findings.Measure(
                prose.AtTokens(citation.First, citation.Last),
                prose.Between(citation.First, citation.Last),
                prose.Between(citation.First, citation.SymbolLast)
            );
        }
    }
}
