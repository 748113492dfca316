using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>A post or a degree right before a person's name: Giáo sư Tôn Thất Tùng (NĐ 30/2020, Phụ lục II, V.3).</summary>
internal sealed class TitleBeforeNameCapital()
    : ProseRule("ND30-CAP-20", "capital-title-before-name", Severity.Note, RuleScope.Nd30 | RuleScope.Youth)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        foreach (var title in prose.Sightings)
        {
            if (
                title.List is WordList.Posts or WordList.Degrees
                && prose.IsLower(title.First)
                && IsName(prose, title.Last + 1)
                && !prose.IsQuoted(prose.Tokens[title.First].Start)
            )
            {
                var found = prose.TextOf(title);
                findings.Measure(prose.At(title), found, Casing.Capital(found));
            }
        }
    }

    /// <summary>A surname and at least one more capital; not the name of a place.</summary>
    private static bool IsName(Prose prose, int token) =>
        prose.IsCapitalised(token)
        && prose.IsCapitalised(token + 1)
        && prose.Of(WordList.Surnames, token, token + 1).Any()
        && !prose.Of(WordList.Provinces, token, token + 1).Any();
}
