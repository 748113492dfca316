using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Citations;

/// <summary>A basis names number, symbol, date, issuer and subject of the document (NĐ 30/2020, Phụ lục I, II.6.a).</summary>
internal sealed class BasisParts()
    : ProseRule("ND30-CC-07", "legal-basis-parts", Severity.Warning, RuleScope.Nd30 | RuleScope.Youth)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.Role != StatementRole.LegalBasis || CitedLaws.BeginsIn(prose))
            return;
        if (prose.Sentences[0].FirstCitation is not { Type: not null } citation || CitedLaws.Is(citation))
            return;
        var missing = CitationParts.MissingIn(prose, citation).ToList();
        if (missing.Count > 0)
        {
            findings.Say(
                prose.AtTokens(citation.First, citation.Last),
                prose.Between(citation.First, citation.SymbolLast),
                Said.List(missing, ", ")
            );
        }
    }
}
