using System.Text.RegularExpressions;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>"- Như Điều n;": there is such an article (NĐ 30/2020, Phụ lục III, 1.1–1.3).</summary>
internal sealed partial class AsArticle() : DocxRule("ND30-NN-10", "as-article", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var articles = Units
            .Of(subject, UnitLevel.Article)
            .Select(unit => unit.Number)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var item in subject.Anatomy.Recipients?.Items ?? [])
        {
            if (
                Pattern().Match(item.Text) is { Success: true } match
                && !articles.Contains(match.Groups["number"].Value)
            )
                findings.Say(item, match.Groups["number"].Value);
        }
    }

    [GeneratedRegex(@"Như Điều (?<number>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
