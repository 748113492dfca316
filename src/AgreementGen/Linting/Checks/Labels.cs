using System.Buffers;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Checks;

/// <summary>Numbers, letters and dashes at the head of a paragraph, when they were typed: "1.", "a)", "(2)", "1.1.", "-".</summary>
internal static class Labels
{
    private static readonly SearchValues<char> Romans = SearchValues.Create("IVXLCivx");

    /// <summary>Index of the first token of the text itself.</summary>
    public static int EndIn(Prose prose)
    {
        var tokens = prose.Tokens;
        if (tokens.Length < 2)
            return 0;
        if (
            prose.IsSign(0, '-')
            || prose.IsSign(0, '+')
            || prose.IsSign(0, '–')
            || prose.IsSign(0, '•')
            || prose.IsSign(0, '*')
        )
            return 1;
        if (prose.IsSign(0, '(') && prose.IsSign(2, ')') && tokens[1].Length <= 4)
            return 3;
        if (IsGrouped(prose))
            return 0;
        var next = 0;
        while (IsCounted(prose, next) && prose.Touches(next + 1) && IsStop(prose, next + 1))
            next += 2;
        return next > 0 && prose.IsNumber(next) && prose.Touches(next) ? next + 1 : next;
    }

    /// <summary>"1.500.000 đồng": a figure, not a number of the text.</summary>
    private static bool IsGrouped(Prose prose) =>
        prose.IsNumber(0)
        && prose.IsSign(1, '.')
        && prose.IsNumber(2)
        && prose.Tokens[2].Length == 3
        && prose.Touches(1)
        && prose.Touches(2);

    private static bool IsCounted(Prose prose, int token) =>
        prose.IsNumber(token) && prose.Tokens[token].Length <= 3
        || prose.IsWord(token)
            && (prose.Tokens[token].Length == 1 || prose[prose.Tokens[token]].IndexOfAnyExcept(Romans) < 0);

    private static bool IsStop(Prose prose, int token) =>
        prose.IsSign(token, '.') || prose.IsSign(token, ')') || prose.IsSign(token, '/') || prose.IsSign(token, '-');
}
