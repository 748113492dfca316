using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Roman numerals: in capitals behind khóa, quý, chương, phụ lục; well formed at the head of a paragraph; letters I, V, X, not l.</summary>
internal sealed class MalformedRoman() : ProseRule("AG443", "malformed-roman", Severity.Warning)
{
    private static readonly string[] Counted = ["khóa", "quý", "chương", "phụ lục", "thế kỷ"];

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        CheckHead(prose, findings);
        if (prose.IsCapitals)
            return;
        foreach (var word in prose.Of(WordList.SignalWords))
        {
            var number = word.Last + 1;
            if (!Counted.Contains(word.Term.Text, StringComparer.Ordinal) || !IsSmallRoman(prose, number))
                continue;
            if (prose.Touches(number + 1) && !IsEnd(prose, number + 1))
                continue;
            var found = prose.Between(number, number);
            findings.Measure(prose.AtTokens(number, number), found, found.ToUpperInvariant());
        }
    }

    /// <summary>quý ii/2026, (khóa xiii); but not "v.v.".</summary>
    private static bool IsEnd(Prose prose, int token) =>
        prose.IsSign(token, ',') || prose.IsSign(token, '/') || prose.IsSign(token, ';') || prose.IsSign(token, ')');

    /// <summary>"IIII. MỤC ĐÍCH", "lI. NỘI DUNG".</summary>
    private static void CheckHead(Prose prose, Findings findings)
    {
        if (prose.Tokens.Length < 3 || !prose.IsWord(0) || !prose.Touches(1) || prose.Touches(2))
            return;
        if (!prose.IsSign(1, '.') && !prose.IsSign(1, '-'))
            return;
        var label = prose.Between(0, 0);
        if (label.Length < 2 || label.AsSpan().IndexOfAnyExcept("IVXl") >= 0 || !label.AsSpan().ContainsAny("IVX"))
            return;
        var read = label.Replace('l', 'I');
        var mended = ValueOf(read) is > 0 and var value ? Numerals.Roman(value) : read;
        if (mended != label)
            findings.Measure(prose.AtTokens(0, 0), label, mended);
    }

    private static bool IsSmallRoman(Prose prose, int token) =>
        prose.IsWord(token) && prose[prose.Tokens[token]].IndexOfAnyExcept("ivx") < 0;

    private static int ValueOf(string roman)
    {
        var sum = 0;
        for (var i = 0; i < roman.Length; i++)
        {
            var value = Value(roman[i]);
            sum += i + 1 < roman.Length && value < Value(roman[i + 1]) ? -value : value;
        }
        return sum;
    }

    private static int Value(char digit) =>
        digit switch
        {
            'I' => 1,
            'V' => 5,
            _ => 10,
        };
}
