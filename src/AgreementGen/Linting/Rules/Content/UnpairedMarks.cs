using System.Buffers;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Brackets that have no partner in their paragraph, curly quotes that have none in the document.</summary>
internal sealed class UnpairedMarks() : TextRule("AG435", "unpaired-marks", Severity.Warning)
{
    public override bool IsHabit => true;

    private static readonly SearchValues<char> Marks = SearchValues.Create("()[]“”");

    public override void Check(TextSubject subject, Findings findings)
    {
        var quotes = new Stack<(Prose Prose, int At)>();
        foreach (var prose in subject.Prose)
        {
            if (prose.Text.AsSpan().ContainsAny(Marks))
                Check(prose, quotes, findings);
        }
        foreach (var (prose, at) in quotes.Reverse())
            Report(prose, at, findings);
    }

    /// <param name="quotes">Those that are open; a quotation may go over several paragraphs.</param>
    private static void Check(Prose prose, Stack<(Prose, int)> quotes, Findings findings)
    {
        var brackets = new Stack<int>();
        for (var i = 0; i < prose.Text.Length; i++)
        {
            switch (prose.Text[i])
            {
                case '(' or '[':
                    brackets.Push(i);
                    break;
                case ')' or ']' when brackets.TryPeek(out var open) && Fits(prose.Text[open], prose.Text[i]):
                    brackets.Pop();
                    break;
                case ')' or ']' when !IsLabel(prose.Text, i):
                    Report(prose, i, findings);
                    break;
                case '“':
                    quotes.Push((prose, i));
                    break;
                case '”' when !quotes.TryPop(out _):
                    Report(prose, i, findings);
                    break;
            }
        }
        foreach (var open in brackets.Reverse())
            Report(prose, open, findings);
    }

    private static bool Fits(char open, char close) => (open, close) is ('(', ')') or ('[', ']');

    /// <summary>a), 1), iv) at the start or within a sentence; A) only where nothing else can stand.</summary>
    private static bool IsLabel(string text, int close)
    {
        var start = close;
        while (start > 0 && close - start < 4 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var label = text.AsSpan(start, close - start);
        var before = text.AsSpan(0, start).TrimEnd();
        if (text[close] != ')' || label.IsEmpty || before.Length == start && start > 0)
            return false;
        return before.IsEmpty || before[^1] is ';' or ':' or ',' or '.' || !char.IsUpper(label[0]);
    }

    private static void Report(Prose prose, int at, Findings findings) =>
        findings.Say(prose.At(at, 1), prose.Text[at].ToString(), Snippets.Around(prose.Text, at, 1));
}
