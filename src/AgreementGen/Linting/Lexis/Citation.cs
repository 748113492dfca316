using System.Collections.Immutable;
using System.Globalization;

namespace AgreementGen.Linting.Lexis;

/// <summary>A document named by number and symbol: "Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư …".</summary>
/// <param name="First">Index of the first token, the type's if it is there.</param>
/// <param name="Last">Index of the last token of symbol or date.</param>
/// <param name="Type">As written; null when no type stands before it.</param>
/// <param name="HasWord">The word "số" stands before the number.</param>
/// <param name="SymbolFirst">Index of the number's token.</param>
internal sealed record Citation(
    int First,
    int Last,
    string? Type,
    bool HasWord,
    int SymbolFirst,
    int SymbolLast,
    string Symbol,
    DateMention? Date,
    bool HasIssuer
)
{
    /// <summary>The year inside the symbol: 2021 in 13/2021/NĐ-CP.</summary>
    public int? Year =>
        Symbol.Split('/') is [_, { Length: 4 } year, _, ..]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The Party's form: 238-QĐ/TW, the type behind a dash.</summary>
    public bool IsPartyForm => Symbol.AsSpan().IndexOfAny('/', '-') is > 0 and var first && Symbol[first] == '-';

    public static ImmutableArray<Citation> In(Prose prose)
    {
        ImmutableArray<Citation>.Builder? citations = null;
        Dictionary<int, Sighting>? types = null;
        for (var i = 0; i < prose.Tokens.Length; i++)
        {
            if (prose.Tokens[i].Kind != TokenKind.Number || EndOfSymbol(prose, i) is not { } last)
                continue;
            types ??= prose.Of(WordList.DocumentTypes).ToDictionary(type => type.Last);
            (citations ??= ImmutableArray.CreateBuilder<Citation>()).Add(Read(prose, i, last, types));
            i = last;
        }
        return citations?.DrainToImmutable() ?? [];
    }

    private static Citation Read(Prose prose, int number, int symbolLast, Dictionary<int, Sighting> types)
    {
        var before = prose.IsSign(number - 1, ':') ? number - 2 : number - 1;
        var hasWord = prose.Is(before, "số");
        var hasType = types.TryGetValue(hasWord ? before - 1 : before, out var type);
        var next = prose.IsSign(symbolLast + 1, ',') ? symbolLast + 2 : symbolLast + 1;
        var date = DateAt(prose, next);
        var last = date?.Last ?? symbolLast;
        var issuer = prose.IsSign(last + 1, ',') ? last + 2 : last + 1;
        return new(
            hasType ? type.First
                : hasWord ? before
                : number,
            last,
            hasType ? prose.TextOf(type) : null,
            hasWord,
            number,
            symbolLast,
            prose.Between(number, symbolLast),
            date,
            prose.Is(issuer, "của")
        );
    }

    private static DateMention? DateAt(Prose prose, int token)
    {
        var index = Prose.FirstFrom(prose.Dates, token, date => date.First);
        return index < prose.Dates.Length && prose.Dates[index].First == token ? prose.Dates[index] : null;
    }

    /// <summary>A number, then letters and numbers joined by <c>/</c> and <c>-</c>, at least two of them capitals; null when it is something else.</summary>
    private static int? EndOfSymbol(Prose prose, int number)
    {
        var separator = number + 1;
        if (
            prose.Touches(number) && (prose.Tokens[number - 1].Kind != TokenKind.Sign || IsOfSymbol(prose, number - 1))
            || !prose.Touches(separator)
            || !prose.Touches(separator + 1)
            || !(prose.IsSign(separator, '/') || prose.IsSign(separator, '-'))
        )
        {
            return null;
        }
        var last = separator;
        while (prose.Touches(last + 1) && IsOfSymbol(prose, last + 1))
            last++;
        while (prose.Tokens[last].Kind == TokenKind.Sign)
            last--;
        return IsSymbol(prose.Between(number, last), isParty: prose.IsSign(separator, '-')) ? last : null;
    }

    private static bool IsOfSymbol(Prose prose, int token) =>
        prose.Tokens[token].Kind != TokenKind.Sign || prose.Text[prose.Tokens[token].Start] is '/' or '-' or '.' or '&';

    private static bool IsSymbol(string text, bool isParty) =>
        text.Count(char.IsUpper) >= 2 && (!isParty || text.Contains('/', StringComparison.Ordinal));
}
