using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Citations;

/// <summary>The first citation of a document carries date, issuer and subject (NĐ 30/2020, Phụ lục I, II.6.b).</summary>
internal sealed class FirstCitation()
    : TextRule("ND30-CT-01", "first-citation", Severity.Warning, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(TextSubject subject, Findings findings)
    {
        foreach (var (prose, citation, isFirst) in CitationHistory.Of(subject))
        {
            // What is replaced needs no more than its number and date.
            if (
                !isFirst
                || prose.IsQuoted(prose.Tokens[citation.First].Start)
                || prose.SentenceOf(citation.First).TellsOfBefore
            )
                continue;
            // The word số is another rule's.
            var missing = CitationParts.MissingIn(prose, citation with { HasWord = true }).ToList();
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
}
