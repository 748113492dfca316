using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Straight and curly quotation marks in one document.</summary>
internal sealed class MixedQuotationMarks() : TextRule("AG448", "mixed-quotation-marks", Severity.Note)
{
    public override void Check(TextSubject subject, Findings findings)
    {
        var straight = FindFirst(subject, "\"");
        var curly = FindFirst(subject, "“”");
        if (straight is var (words, place) && curly is var (others, other))
            findings.SayAgainst(place, other, words, others);
    }

    private static (string Words, Location Place)? FindFirst(TextSubject subject, string marks)
    {
        foreach (var statement in subject.Statements)
        {
            if (statement.Text.AsSpan().IndexOfAny(marks) is >= 0 and var at)
                return (Snippets.Around(statement.Text, at, 1), statement.At(at, 1));
        }
        return null;
    }
}
