using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Vietnamese notation: stops between thousands, a comma before decimals.</summary>
internal sealed class NumberNotation() : ProseRule("AG447", "number-notation", Severity.Warning)
{
    public override bool IsHabit => true;

    private static readonly string[] Money = ["đồng", "VNĐ", "VND", "triệu", "tỷ"];

    private static readonly string[] Measures = ["ha", "km", "tỷ", "triệu"];

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        for (var i = 0; prose.HasDigits && i < prose.Tokens.Length; i++)
        {
            if (!prose.IsNumber(i) || prose.Touches(i) && !prose.IsSign(i - 1, '(') && !prose.IsSign(i - 1, '“'))
                continue;
            var last = LastOfNumber(prose, i);
            var found = prose.Between(i, last);
            if (Mend(prose, i, last, found) is { } mended && mended != found)
                findings.Measure(prose.AtTokens(i, last), found, mended);
            i = last;
        }
    }

    private static string? Mend(Prose prose, int first, int last, string found)
    {
        var isMoney = IsOneOf(prose, last + 1, Money);
        if (isMoney && found.Contains(',', StringComparison.Ordinal) && AreThousands(prose, first, last, ','))
            return found.Replace(',', '.');
        if (first == last && found.Length >= 5 && IsOneOf(prose, last + 1, Money[..3]))
            return Grouped(found);
        var isMeasured = prose.IsSign(last + 1, '%') || IsOneOf(prose, last + 1, Measures);
        return isMeasured && last == first + 2 && prose.IsSign(first + 1, '.') && prose.Tokens[last].Length <= 2
            ? found.Replace('.', ',')
            : null;
    }

    /// <summary>1,500,000: one to three digits, then threes.</summary>
    private static bool AreThousands(Prose prose, int first, int last, char sign)
    {
        if (first == last || prose.Tokens[first].Length > 3)
            return false;
        for (var i = first + 1; i < last; i += 2)
        {
            if (!prose.IsSign(i, sign) || prose.Tokens[i + 1].Length != 3)
                return false;
        }
        return true;
    }

    private static int LastOfNumber(Prose prose, int first)
    {
        var last = first;
        while (
            prose.Touches(last + 1)
            && (prose.IsSign(last + 1, ',') || prose.IsSign(last + 1, '.'))
            && prose.Touches(last + 2)
            && prose.IsNumber(last + 2)
        )
        {
            last += 2;
        }
        return last;
    }

    private static bool IsOneOf(Prose prose, int token, string[] words) => words.Any(word => prose.Is(token, word));

    private static string Grouped(string digits)
    {
        for (var at = digits.Length - 3; at > 0; at -= 3)
            digits = digits.Insert(at, ".");
        return digits;
    }
}
