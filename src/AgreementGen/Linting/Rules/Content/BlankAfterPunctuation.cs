using System.Buffers;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>No blank behind , ; : ! ? . where a word follows, or before an opening bracket behind a word.</summary>
internal sealed class BlankAfterPunctuation() : ProseRule("AG433", "blank-after-punctuation", Severity.Warning)
{
    public override bool IsHabit => true;

    private const int LongestWord = 200;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:!?.(");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u00A0\n\t");

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        var text = prose.Text;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var next = text.AsSpan(i, text.Length - i - 1).IndexOfAny(Marks);
            if (next < 0)
                return;
            i += next;
            if (IsJoined(text, i) && !IsInAddress(text, i) && !IsAbbreviation(prose, text, i))
                findings.Say(prose.At(i, 1), Snippets.Around(text, i, 1));
        }
    }

    private static bool IsJoined(string text, int at)
    {
        var (before, after) = (at > 0 ? text[at - 1] : ' ', text[at + 1]);
        return text[at] switch
        {
            ';' or '!' or '?' => !char.IsWhiteSpace(after) && !char.IsPunctuation(after),
            ',' => char.IsLetter(after),
            ':' => char.IsLetter(after) || char.IsAsciiDigit(after) && !char.IsAsciiDigit(before),
            '(' => char.IsLetter(before) && char.IsLetter(after) && at + 2 < text.Length && char.IsLetter(text[at + 2]),
            _ => (char.IsLower(before) || char.IsAsciiDigit(before) || before is ')' or '”')
                && char.IsUpper(after)
                && at + 2 < text.Length
                && char.IsLower(text[at + 2]),
        };
    }

    /// <summary>An address of the web or of mail, where blanks would be wrong; or what has no blank for so long that it is no language.</summary>
    private static bool IsInAddress(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - LongestWord), Math.Min(at, LongestWord));
        var after = text.AsSpan(at, Math.Min(text.Length - at, LongestWord));
        var start = before.LastIndexOfAny(Blanks) + 1;
        var end = after.IndexOfAny(Blanks) is >= 0 and var blank ? blank : after.Length;
        var chunk = text.AsSpan(at - before.Length + start, before.Length - start + end);
        return chunk.Length >= LongestWord
            || chunk.Contains("://", StringComparison.Ordinal)
            || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || chunk.ContainsAny('@', '=', '\\');
    }

    private static bool IsAbbreviation(Prose prose, string text, int at)
    {
        if (text[at] != '.')
            return false;
        var token = Prose.FirstFrom(prose.Tokens, at, token => token.Start);
        return Abbreviations.EndAt(prose, token);
    }
}
