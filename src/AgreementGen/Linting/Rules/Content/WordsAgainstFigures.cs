using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A number that stands in figures and in words and is not the same: "hai (03) bản", "05 (sáu) bản", "(Bằng chữ: …)".</summary>
internal sealed class WordsAgainstFigures() : ProseRule("AG440", "words-against-figures", Severity.Error)
{
    /// <summary>A number in words takes no more syllables.</summary>
    private const int Longest = 28;

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (!prose.HasDigits)
            return;
        HashSet<long>? bracketed = null;
        for (var i = 1; i + 2 < prose.Tokens.Length; i++)
        {
            if (!prose.IsSign(i, '('))
                continue;
            if (prose.IsNumber(i + 1))
                CheckFiguresInBrackets(prose, i, bracketed ??= Bracketed(prose), findings);
            else
                CheckWordsInBrackets(prose, i, findings);
        }
    }

    /// <summary>All figures that stand alone in brackets.</summary>
    private static HashSet<long> Bracketed(Prose prose)
    {
        var figures = new HashSet<long>();
        for (var i = 0; i + 2 < prose.Tokens.Length; i++)
        {
            if (prose.IsSign(i, '(') && prose.IsSign(i + 2, ')') && prose.ValueAt(i + 1) is { } value)
                figures.Add(value);
        }
        return figures;
    }

    /// <summary>hai (03) bản.</summary>
    private static void CheckFiguresInBrackets(Prose prose, int open, HashSet<long> bracketed, Findings findings)
    {
        if (Figure.Read(prose, open + 1) is not { } figure || !prose.IsSign(figure.Last + 1, ')'))
            return;
        // (1) …; (2) … counts what follows.
        var isCount = bracketed.Contains(figure.Value - 1) || bracketed.Contains(figure.Value + 1);
        if (isCount && prose.Text[prose.Tokens[figure.First].Start] != '0')
            return;
        var words = WordsBefore(prose, open);
        if (words.Count == 0 || IsYear(words, figure.Value) || AnyPartIs(words, figure.Value))
            return;
        Report(prose, open - words.Count, figure.Last + 1, words, figure, findings);
    }

    /// <summary>05 (năm) bản; 1.500.000 đồng (Bằng chữ: một triệu năm trăm nghìn đồng).</summary>
    private static void CheckWordsInBrackets(Prose prose, int open, Findings findings)
    {
        var first = prose.Is(open + 1, "bằng") && prose.Is(open + 2, "chữ") ? open + 3 : open + 1;
        if (prose.IsSign(first, ':'))
            first++;
        var words = WordsFrom(prose, first);
        var last = prose.IsWord(open - 1) && prose.Is(open - 1, "đồng") ? open - 2 : open - 1;
        if (words.Count == 0 || Figure.ReadBack(prose, last) is not { } figure)
            return;
        // "(hai bản)" says more than the number; "(ba bên)" of 2 documents says something else.
        var isAll = prose.IsSign(first + words.Count, ')') || first > open + 1 || prose.Is(first + words.Count, "đồng");
        if (isAll && NumberWords.Read([.. words]) is { } value && value != figure.Value)
            Report(prose, figure.First, first + words.Count - 1, words, figure, findings);
    }

    private static List<string> WordsBefore(Prose prose, int end)
    {
        var words = new List<string>();
        for (var i = end - 1; i >= 0 && words.Count < Longest && WordAt(prose, i) is { } word; i--)
            words.Insert(0, word);
        return words;
    }

    private static List<string> WordsFrom(Prose prose, int start)
    {
        var words = new List<string>();
        for (var i = start; i < prose.Tokens.Length && words.Count < Longest && WordAt(prose, i) is { } word; i++)
            words.Add(word);
        return words;
    }

    private static string? WordAt(Prose prose, int token) =>
        prose.IsWord(token)
        && prose[prose.Tokens[token]].ToString().ToLowerInvariant() is var word
        && NumberWords.IsPart(word)
            ? word
            : null;

    /// <summary>năm (2025) is the word for year.</summary>
    private static bool IsYear(List<string> words, long value) => words[^1] == "năm" && value is >= 1900 and <= 2100;

    /// <summary>The words before may be part of something else: "năm hai (02)" names a second year.</summary>
    private static bool AnyPartIs(List<string> words, long value)
    {
        var all = words.ToArray().AsSpan();
        for (var end = all.Length; end > 0; end--)
        {
            for (var start = 0; start < end; start++)
            {
                if (NumberWords.Read(all[start..end]) == value)
                    return true;
            }
        }
        return NumberWords.Read(all) is null && !IsNumberAtEnd(all);
    }

    /// <summary>Some words at the end are a number at all.</summary>
    private static bool IsNumberAtEnd(ReadOnlySpan<string> words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (NumberWords.Read(words[start..]) is not null)
                return true;
        }
        return false;
    }

    private static void Report(
        Prose prose,
        int first,
        int last,
        List<string> words,
        Figure figure,
        Findings findings
    ) => findings.Say(prose.AtTokens(first, last), string.Join(' ', words), prose.Between(figure.First, figure.Last));
}
