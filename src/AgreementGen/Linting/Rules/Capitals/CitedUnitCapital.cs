using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Citing parts: Phần, Chương, Mục, Tiểu mục, Điều capital, khoản and điểm small (NĐ 30/2020, Phụ lục II, V.7).</summary>
internal sealed class CitedUnitCapital()
    : ProseRule("ND30-CAP-24", "capital-cited-unit", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.IsCapitals)
            return;
        foreach (var i in prose.Of(WordList.SignalWords).Select(word => word.First))
        {
            if (i + 1 == prose.Tokens.Length || Mend(prose, i) is not { } mended)
                continue;
            if (!prose.IsQuoted(prose.Tokens[i].Start))
                findings.Measure(
                    prose.AtTokens(i, i + 1),
                    prose.Between(i, i + 1),
                    $"{mended} {prose.Between(i + 1, i + 1)}"
                );
        }
    }

    private static string? Mend(Prose prose, int token)
    {
        if (prose.IsCapitalised(token))
            return prose.MayOpenSentence(token) || !IsCitedSmall(prose, token)
                ? null
                : prose.Between(token, token).ToLowerInvariant();
        return IsCitedCapital(prose, token) ? Casing.Capital(prose.Between(token, token)) : null;
    }

    /// <summary>Khoản 2, Điểm a.</summary>
    private static bool IsCitedSmall(Prose prose, int token) =>
        prose.Is(token, "khoản") && prose.IsNumber(token + 1)
        || prose.Is(token, "điểm") && (IsLetter(prose, token + 1) || prose.IsNumber(token + 1));

    /// <summary>điều 5; chương II, phần I, mục 3 where they are cited of something.</summary>
    private static bool IsCitedCapital(Prose prose, int token)
    {
        if (prose.Is(token, "điều"))
            return prose.IsNumber(token + 1) && IsInCitation(prose, token);
        if (prose.Is(token, "chương") || prose.Is(token, "phần"))
            return IsRoman(prose, token + 1) && !IsCompound(prose, token - 1);
        return prose.Is(token, "mục")
            && (prose.IsNumber(token + 1) || IsRoman(prose, token + 1))
            && (prose.Is(token - 1, "tại") || prose.Is(token - 1, "theo") || IsInCitation(prose, token));
    }

    /// <summary>Something of a text stands before it (khoản 2 điều 5) or behind it (điều 5 Luật …, điều 5 của Quy chế).</summary>
    private static bool IsInCitation(Prose prose, int token) =>
        prose.IsNumber(token - 1) && (prose.Is(token - 2, "khoản") || prose.Is(token - 2, "điều"))
        || prose.Is(token - 2, "điểm")
        || prose.Of(WordList.DocumentTypes, token + 2, token + 5).Any(type => prose.IsCapitalised(type.First))
        || prose.Is(token + 2, "chương")
        || prose.Is(token + 2, "mục");

    /// <summary>hiến chương, huy chương, văn chương; góp phần, thành phần, cổ phần.</summary>
    private static bool IsCompound(Prose prose, int token) =>
        ((string[])["hiến", "huy", "huân", "văn", "kỷ", "góp", "thành", "cổ", "học", "phụ"]).Any(word =>
            prose.Is(token, word)
        );

    private static bool IsLetter(Prose prose, int token) => prose.IsLower(token) && prose.Tokens[token].Length == 1;

    private static bool IsRoman(Prose prose, int token) =>
        prose.IsWord(token) && prose[prose.Tokens[token]].IndexOfAnyExcept("IVXLC") < 0;
}
