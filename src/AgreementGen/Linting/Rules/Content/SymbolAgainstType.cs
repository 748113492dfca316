using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>The type in words is not the one in the symbol: "Nghị quyết số 13/2021/NĐ-CP".</summary>
internal sealed class SymbolAgainstType() : ProseRule("AG449", "symbol-against-type", Severity.Warning)
{
    /// <summary>So many words before the number may name what it is the number of.</summary>
    private const int Reach = 30;

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        foreach (var citation in prose.Citations)
        {
            if (citation.Type is null || CodeOf(citation) is not { } code)
                continue;
            var first = Math.Max(prose.SentenceOf(citation.First).First, citation.SymbolFirst - Reach);
            var types = prose.Of(WordList.DocumentTypes, first, citation.SymbolFirst);
            var named = types.ToList();
            var owners = CitedTypes.Of(code);
            // "Quyết định ban hành Quy chế số 12/QĐ-UBND" is about the decision all the same.
            if (
                owners.IsEmpty
                || named.Any(type => CitedTypes.CodesOf(type.Term).Contains(code, StringComparer.Ordinal))
            )
                continue;
            if (CitedTypes.CodesOf(named[^1].Term).IsEmpty)
                continue;
            findings.Say(
                prose.AtTokens(citation.First, citation.SymbolLast),
                citation.Type,
                citation.Symbol,
                Said.List([.. owners], Said.Or)
            );
        }
    }

    /// <summary>The group of letters that names the type.</summary>
    private static string? CodeOf(Citation citation)
    {
        var groups = citation.Symbol.Split('/', '-');
        return groups.Skip(1).FirstOrDefault(group => !group.All(char.IsAsciiDigit));
    }
}
