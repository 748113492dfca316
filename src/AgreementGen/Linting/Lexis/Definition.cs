namespace AgreementGen.Linting.Lexis;

/// <summary>A short name that the text gives to something: "(sau đây gọi tắt là Chương trình)".</summary>
/// <param name="First">Index of the first token of the short name.</param>
/// <param name="Last">Index of its last token.</param>
internal sealed record Definition(Prose Prose, string Name, int First, int Last)
{
    /// <summary>A name of more words is a sentence.</summary>
    private const int Longest = 10;

    private static readonly string[] Verbs = ["gọi", "viết"];

    private static readonly string[] Manners = ["tắt", "chung"];

    /// <summary>It is an abbreviation: one word of capitals.</summary>
    public bool IsAbbreviation => First == Last && Name.Length > 1 && Name.All(char.IsUpper);

    public static IEnumerable<Definition> In(Prose prose)
    {
        if (!prose.Text.Contains("sau đây", StringComparison.OrdinalIgnoreCase))
            yield break;
        for (var i = 0; i + 4 < prose.Tokens.Length; i++)
        {
            if (FirstOfName(prose, i) is { } first && EndOfName(prose, first) is { } last)
                yield return new Definition(prose, prose.Between(first, last), first, last);
        }
    }

    /// <summary>Behind "sau đây gọi (tắt, chung) là", with or without a quote.</summary>
    private static int? FirstOfName(Prose prose, int token)
    {
        if (!prose.Is(token, "sau") || !prose.Is(token + 1, "đây") || !IsOneOf(prose, token + 2, Verbs))
            return null;
        var verb = IsOneOf(prose, token + 3, Manners) ? token + 4 : token + 3;
        if (!prose.Is(verb, "là"))
            return null;
        var name = prose.IsSign(verb + 1, ':') ? verb + 2 : verb + 1;
        return IsQuote(prose, name) ? name + 1 : name;
    }

    private static int? EndOfName(Prose prose, int first)
    {
        var last = first - 1;
        while (last + 1 < prose.Tokens.Length && last - first < Longest && IsOfName(prose, last + 1))
            last++;
        return last >= first && last - first < Longest ? last : null;
    }

    private static bool IsOfName(Prose prose, int token) =>
        prose.Tokens[token].Kind != TokenKind.Sign || prose.IsSign(token, '-') || prose.IsSign(token, '/');

    private static bool IsOneOf(Prose prose, int token, string[] words) => words.Any(word => prose.Is(token, word));

    private static bool IsQuote(Prose prose, int token) =>
        prose.IsSign(token, '“') || prose.IsSign(token, '"') || prose.IsSign(token, '«');
}
