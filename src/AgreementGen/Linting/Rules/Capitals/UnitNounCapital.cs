using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>tỉnh Nam Định: the noun is small, the name capital, without a hyphen (NĐ 30/2020, Phụ lục II, III.1.a).</summary>
internal sealed class UnitNounCapital()
    : ProseRule("ND30-CAP-06", "capital-unit-noun", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.IsCapitals)
            return;
        foreach (var unit in prose.Sightings)
        {
            if (prose.IsQuoted(prose.Tokens[unit.First].Start))
                continue;
            if (unit.List == WordList.HyphenatedProvinces)
                CheckHyphen(prose, unit, findings);
            else if (unit.List == WordList.Provinces && NounBefore(prose, unit.First) is { } noun)
                CheckNoun(prose, unit, noun, findings);
        }
    }

    private static void CheckNoun(Prose prose, Sighting unit, int noun, Findings findings)
    {
        if (IsNamedByPerson(unit) || prose.IsCapitalised(unit.Last + 1))
            return;
        var nounFound = prose.Between(noun, unit.First - 1);
        var nounMended = prose.MayOpenSentence(noun) ? nounFound : nounFound.ToLowerInvariant();
        var name = prose.TextOf(unit);
        if (!name.Any(char.IsLower) || !nounFound.Any(char.IsLower))
            return;
        var nameMended = Casing.Mend(prose, unit, leavesLower: false) ?? name;
        if (nounMended != nounFound || nameMended != name)
            findings.Measure(prose.AtTokens(noun, unit.Last), $"{nounFound} {name}", $"{nounMended} {nameMended}");
    }

    private static void CheckHyphen(Prose prose, Sighting unit, Findings findings)
    {
        if (prose.Between(unit.First, unit.Last) is var found && !found.Contains(' ', StringComparison.Ordinal))
            findings.Measure(prose.At(unit), found, unit.Term.Subject!);
    }

    /// <summary>Index of tỉnh or of thành in thành phố right before the name; null when there is none.</summary>
    private static int? NounBefore(Prose prose, int name) =>
        prose.Is(name - 1, "tỉnh") ? name - 1
        : prose.Is(name - 1, "phố") && prose.Is(name - 2, "thành") ? name - 2
        : null;

    /// <summary>Thành phố Hồ Chí Minh is another rule's.</summary>
    private static bool IsNamedByPerson(Sighting unit) => unit.Term.Text == "Hồ Chí Minh";
}
