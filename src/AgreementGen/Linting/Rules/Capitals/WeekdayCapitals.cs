using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Days of the week and months in words: thứ Hai, tháng Tám (NĐ 30/2020, Phụ lục II, V.8.c).</summary>
internal sealed class WeekdayCapitals()
    : ProseRule("ND30-CAP-27", "capital-weekday", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    private static readonly string[] Days = ["hai", "ba", "tư", "năm", "sáu", "bảy"];

    private static readonly string[] Months =
    [
        "giêng",
        "hai",
        "ba",
        "tư",
        "năm",
        "sáu",
        "bảy",
        "tám",
        "chín",
        "mười",
        "chạp",
    ];

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.IsCapitals)
            return;
        foreach (var i in prose.Of(WordList.SignalWords).Select(word => word.First))
        {
            var isWrong =
                prose.Is(i, "thứ") && IsOneOf(prose, i + 1, Days) && IsWeekday(prose, i)
                || prose.Is(i, "tháng") && IsOneOf(prose, i + 1, Months) && IsMonth(prose, i);
            if (!isWrong || prose.IsQuoted(prose.Tokens[i].Start))
                continue;
            var found = prose.Between(i, i + 1);
            var at = prose.Tokens[i + 1].Start - prose.Tokens[i].Start;
            findings.Measure(
                prose.AtTokens(i, i + 1),
                found,
                found[..at] + char.ToUpperInvariant(found[at]) + found[(at + 1)..]
            );
        }
    }

    private static bool IsOneOf(Prose prose, int token, string[] words) =>
        prose.IsLower(token) && words.Any(word => prose.Is(token, word));

    /// <summary>A date stands behind it, or "hằng tuần": else it may be an ordinal number.</summary>
    private static bool IsWeekday(Prose prose, int token)
    {
        var next = prose.IsSign(token + 2, ',') ? token + 3 : token + 2;
        return prose.Is(next, "ngày") && prose.IsNumber(next + 1)
            || prose.IsSign(next, '(') && prose.Is(next + 1, "ngày")
            || (prose.Is(next, "hằng") || prose.Is(next, "hàng")) && prose.Is(next + 1, "tuần");
    }

    /// <summary>A year stands behind it, or the word is the name of a month and nothing else.</summary>
    private static bool IsMonth(Prose prose, int token) =>
        prose.Is(token + 1, "giêng")
        || prose.Is(token + 1, "chạp")
        || prose.Is(token + 2, "năm") && prose.YearAt(token + 3) is not null && !prose.IsNumber(token - 1);
}
