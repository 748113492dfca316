using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Citations;

/// <summary>The word số stands before the symbol at the first citation (NĐ 30/2020, Phụ lục I, II.6.b).</summary>
internal sealed class CitationWithoutWord()
    : TextRule("ND30-CT-03", "citation-without-word", Severity.Warning, RuleScope.Nd30 | RuleScope.Youth)
{
    public override bool IsHabit => true;

    public override void Check(TextSubject subject, Findings findings)
    {
        foreach (var (prose, citation, isFirst) in CitationHistory.Of(subject))
        {
            if (!isFirst || citation.HasWord)
                continue;
            findings.Measure(
                prose.AtTokens(citation.First, citation.SymbolLast),
                prose.Between(citation.First, citation.SymbolLast),
                $"{citation.Type} số {citation.Symbol}"
            );
        }
    }
}
