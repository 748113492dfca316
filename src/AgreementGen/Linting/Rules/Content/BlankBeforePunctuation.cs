using System.Buffers;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A blank before , ; : ! ? . or a closing bracket or quote, or behind an opening one.</summary>
internal sealed class BlankBeforePunctuation() : ProseRule("AG432", "blank-before-punctuation", Severity.Warning)
{
    public override bool IsHabit => true;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u00A0");

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (!Roles.IsRunning(prose.Role))
            return;
        var text = prose.Text;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            var next = text.AsSpan(i, text.Length - i - 1).IndexOfAny(Blanks);
            if (next < 0)
                return;
            i += next;
            if (Blanks.Contains(text[i - 1]) || Blanks.Contains(text[i + 1]))
                continue;
            if (IsClosing(text, i + 1) && !char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '“')
                findings.Say(prose.At(i, 1), Snippets.Around(text, i - 1, 3));
        }
    }

    private static bool IsClosing(string text, int at) =>
        text[at] is ',' or ';' or ':' or '!' or '?' or ')' or ']' or '”'
        || text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
}
