using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A function word twice: của của. Other words are doubled with good reason: luôn luôn.</summary>
internal sealed class DoubledWord() : ProseRule("AG436", "doubled-word", Severity.Warning)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        var before = -2;
        foreach (var word in prose.Of(WordList.FunctionWords))
        {
            if (before == word.First - 1 && prose.Tokens[before].Key == prose.Tokens[word.First].Key)
                findings.Say(prose.AtTokens(before, word.First), prose.Between(before, word.First));
            before = word.First;
        }
    }
}
