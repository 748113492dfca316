using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Quận 1, Phường Lê Lợi: the noun of a unit that bears a number or a person's name is capital too (NĐ 30/2020, Phụ lục II, III.1.b).</summary>
internal sealed class NumberedUnitCapital()
    : ProseRule("ND30-CAP-07", "capital-numbered-unit", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    /// <summary>What may stand behind the number of a unit; behind a count stands what is counted.</summary>
    private static readonly string[] Followers = ["và", "thuộc", "thành", "tỉnh", "quận", "huyện", "cũ"];

    private static readonly string[] Plurals = ["mỗi", "từng", "các", "những", "một"];

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.IsCapitals)
            return;
        foreach (var noun in prose.Of(WordList.SignalWords).Select(word => word.First))
        {
            if (!IsNoun(prose, noun) || prose.IsQuoted(prose.Tokens[noun].Start))
                continue;
            if (IsNumberOfUnit(prose, noun + 1) && !IsPlural(prose, noun - 1))
                Report(Severity.Error, prose, noun, noun + 1, findings);
        }
        foreach (var person in prose.Names)
        {
            if (person.List == WordList.Persons && IsNoun(prose, person.First - 1) && IsCapital(prose, person))
                Report(Severity.Warning, prose, person.First - 1, person.Last, findings);
        }
    }

    private static bool IsNoun(Prose prose, int token) =>
        prose.IsLower(token) && (prose.Is(token, "quận") || prose.Is(token, "phường"));

    private static bool IsPlural(Prose prose, int token) => Plurals.Any(word => prose.Is(token, word));

    private static bool IsNumberOfUnit(Prose prose, int token) =>
        prose.IsNumber(token)
        && prose.Tokens[token].Length <= 2
        && prose.Text[prose.Tokens[token].Start] != '0'
        && (
            token + 1 == prose.Tokens.Length
            || prose.IsSign(token + 1, ',') && !prose.Touches(token + 2)
            || prose.IsSign(token + 1, '.') && !prose.Touches(token + 2)
            || prose.IsSign(token + 1, ';')
            || prose.IsSign(token + 1, ')')
            || Followers.Any(word => prose.Is(token + 1, word))
        );

    private static bool IsCapital(Prose prose, Sighting person) =>
        prose.IsCapitalised(person.First) && prose.IsCapitalised(person.Last);

    private static void Report(Severity severity, Prose prose, int first, int last, Findings findings)
    {
        var found = prose.Between(first, last);
        findings.Say(severity, prose.AtTokens(first, last), found, Casing.Capital(found));
    }
}
