namespace AgreementGen.Linting.Lexis;

/// <summary>Two years joined by a dash: 2021 - 2025.</summary>
/// <param name="First">Index of the first year's token.</param>
/// <param name="Last">Index of the last year's token.</param>
internal sealed record YearRange(int From, int To, int First, int Last)
{
    public static IEnumerable<YearRange> In(Prose prose)
    {
        for (var i = 0; prose.HasDigits && i + 2 < prose.Tokens.Length; i++)
        {
            if (
                prose.Tokens[i].Kind == TokenKind.Number
                && IsDash(prose, i + 1)
                && prose.YearAt(i) is { } from
                && prose.YearAt(i + 2) is { } to
                && !IsPartOfMore(prose, i - 1, i)
                && !IsPartOfMore(prose, i + 3, i + 3)
            )
            {
                yield return new(from, to, i, i + 2);
            }
        }
    }

    /// <summary>A telephone number, a date or a symbol goes on.</summary>
    private static bool IsPartOfMore(Prose prose, int sign, int joint) =>
        prose.Touches(joint)
        && (
            IsDash(prose, sign)
            || prose.IsSign(sign, '/')
            || prose.IsSign(sign, '.') && prose.IsNumber(sign + 1) && prose.Touches(sign + 1)
        );

    private static bool IsDash(Prose prose, int token) =>
        prose.IsSign(token, '-') || prose.IsSign(token, '–') || prose.IsSign(token, '—');
}
