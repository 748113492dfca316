using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Letters of other alphabets that look like Vietnamese ones: ð for đ, Cyrillic а, е, о, с, р within a Latin word.</summary>
internal sealed class LookalikeLetters() : ProseRule("AG428", "lookalike-letters", Severity.Error)
{
    public override bool IsHabit => true;

    /// <summary>Never right in Vietnamese: Icelandic and African letters in place of đ, Đ.</summary>
    private const string False = "\u00F0\u00D0\u0189\u0256";

    private const string Strange = "\u00F0\u00D0\u0189\u0256АВЕЅІЈКМНОРСТУХаеіјосрухѕԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανικ";

    private const string Plain = "đĐĐđABESIJKMHOPCTYXaeijocpyxsdABEZHIKMNOPTYXoavik";

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        var text = prose.Text.AsSpan();
        if (!text.ContainsAnyInRange('\u0370', '\u052F') && !text.ContainsAny(False))
            return;
        foreach (var token in prose.Tokens)
        {
            var word = prose[token];
            if (token.Kind != TokenKind.Word || !word.ContainsAny(False) && !MixesAlphabets(word))
                continue;
            findings.Measure(prose.At(token.Start, token.Length), word.ToString(), Mend(word));
        }
    }

    private static bool MixesAlphabets(ReadOnlySpan<char> word)
    {
        var (latin, other) = (false, false);
        foreach (var c in word)
        {
            latin |= c is < '\u0370' or (>= '\u1E00' and <= '\u1EFF');
            other |= c is >= '\u0370' and <= '\u052F' && Strange.Contains(c);
        }
        return latin && other;
    }

    private static string Mend(ReadOnlySpan<char> word)
    {
        var mended = word.ToArray();
        for (var i = 0; i < mended.Length; i++)
        {
            if (Strange.IndexOf(mended[i], StringComparison.Ordinal) is >= 0 and var known)
                mended[i] = Plain[known];
        }
        return new string(mended);
    }
}
