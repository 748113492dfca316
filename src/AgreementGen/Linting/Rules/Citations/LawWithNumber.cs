using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Citations;

/// <summary>A law among the bases bears no number and no symbol, only its date (NĐ 30/2020, Phụ lục I, II.6.a).</summary>
internal sealed class LawWithNumber()
    : ProseRule("ND30-CC-06", "law-with-number", Severity.Warning, RuleScope.Nd30 | RuleScope.Youth)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.Role != StatementRole.LegalBasis || !CitedLaws.BeginsIn(prose))
            return;
        if (
            prose.Sentences[0].FirstCitation is { } citation
            && citation.Symbol.Contains("/QH", StringComparison.Ordinal)
        )
            findings.Say(prose.AtTokens(citation.SymbolFirst, citation.SymbolLast), citation.Symbol);
    }
}
