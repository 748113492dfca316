using System.Buffers;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A mark twice: ;; ,, two stops. Three stops are an ellipsis, more are room to fill in.</summary>
internal sealed class DoubledPunctuation() : ProseRule("AG434", "doubled-punctuation", Severity.Warning)
{
    public override bool IsHabit => true;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:!?.");

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        var text = prose.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny(Marks);
            if (next < 0)
                return;
            i += next;
            var length = text.AsSpan(i).IndexOfAnyExcept(text[i]) is > 0 and var run ? run : text.Length - i;
            if (text[i] == '.' ? length == 2 : length > 1)
                findings.Say(prose.At(i, length), Snippets.Around(text, i, length));
            i += length - 1;
        }
    }
}
