using System.Buffers;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A tone on a letter that can never bear it: qúy, gía, tòan, hùynh.</summary>
internal sealed class MisplacedToneMark() : ProseRule("AG427", "misplaced-tone-mark", Severity.Warning)
{
    public override bool IsHabit => true;

    private const string O = "òóỏõọ";
    private const string U = "ùúủũụ";
    private const string I = "ìíỉĩị";

    private static readonly SearchValues<char> Toned = SearchValues.Create("òóỏõọùúủũụìíỉĩịÒÓỎÕỌÙÚỦŨỤÌÍỈĨỊ");

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        foreach (var token in prose.Tokens)
        {
            // What is in a word list is spelt right.
            if (token is not { Kind: TokenKind.Word, Key: 0, Length: >= 3 and <= 8 })
                continue;
            if (!prose[token].ContainsAny(Toned) || !IsWrong(prose[token]))
                continue;
            var word = prose[token].ToString();
            findings.Measure(prose.At(token.Start, token.Length), word, Syllables.Place(word, ToneStyle.Traditional));
        }
    }

    private static bool IsWrong(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        for (var i = 0; i + 1 < small.Length; i++)
        {
            var hasMore = i + 2 < small.Length;
            if (U.Contains(small[i]) && (i > 0 && small[i - 1] == 'q' || hasMore && small[i + 1] == 'y'))
                return true;
            if (O.Contains(small[i]) && small[i + 1] is 'a' or 'e' && hasMore)
                return true;
            if (i == 1 && small[0] == 'g' && I.Contains(small[i]) && "aăâeêoôơuư".Contains(small[i + 1]))
                return small is not "gịa";
        }
        return false;
    }
}
