using System.Collections.Frozen;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A Party document has its type before the stroke (20-NQ/TW), a state document behind it (09/NQ-CP).</summary>
internal sealed class SymbolOfOtherSystem() : ProseRule("AG422", "symbol-of-other-system", Severity.Warning)
{
    /// <summary>Older documents of the State were numbered otherwise: 64-CP, 124-QĐ/UB.</summary>
    private const int FirstYear = 2005;

    private static readonly FrozenSet<string> PartyBodies = (
        (string[])["TW", "TU", "BTGTW", "BTCTW", "BDVTW"]
    ).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> StateBodies = (
        (string[])["UBND", "HĐND", "CP", "TTg", "QH", "CTN"]
    ).ToFrozenSet(StringComparer.Ordinal);

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        foreach (var citation in prose.Citations)
        {
            if (citation.Date?.Year < FirstYear || Mend(citation) is not { } mended)
                continue;
            findings.Measure(prose.AtTokens(citation.SymbolFirst, citation.SymbolLast), citation.Symbol, mended);
        }
    }

    /// <summary>The symbol in the form of its body's system; null when it is, or when nobody can tell.</summary>
    private static string? Mend(Citation citation)
    {
        if (citation.IsPartyForm)
        {
            return
                citation.Symbol.Split('/') is [var head, var body]
                && StateBodies.Contains(body)
                && head.Split('-') is [var number, var type]
                ? $"{number}/{type}-{body}"
                : null;
        }
        return
            citation.Symbol.Split('/') is [var count, var rest]
            && rest.Split('-') is [var code, var issuer]
            && PartyBodies.Contains(issuer)
            ? $"{count}-{code}/{issuer}"
            : null;
    }
}
