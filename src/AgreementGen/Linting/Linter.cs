using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>Lets the rules of a selection speak about one subject. Safe to use from several threads.</summary>
public sealed class Linter(RuleSelection selection)
{
    private readonly ImmutableArray<Rule> _rules = [.. RuleBook.All.Where(rule => selection.Includes(rule.Kind))];

    /// <summary>What the rules for looks find, and those for words.</summary>
    public void Lint(DocxSubject subject, DiagnosticBag bag)
    {
        LintLooks(subject, bag);
        LintWords(Words.Of(subject), subject.Text, bag);
    }

    /// <summary>What the rules for looks find alone: of a document whose words are linted in the program that it was made of.</summary>
    public void LintLooks(DocxSubject subject, DiagnosticBag bag)
    {
        foreach (var rule in _rules)
        {
            if (rule is DocxRule about && rule.IsFor(subject.Standard))
                about.Check(subject, new Findings(rule, subject.Text, bag));
        }
    }

    /// <summary>What the rules for programs find, and those for words.</summary>
    public void Lint(ProgramSubject subject, DiagnosticBag bag)
    {
        foreach (var rule in _rules)
        {
            if (rule is ProgramRule about && rule.IsFor(subject.Standard))
                about.Check(subject, new Findings(rule, null, bag));
        }
        LintWords(Words.Of(subject), null, bag);
    }

    private void LintWords(TextSubject words, DocxText? text, DiagnosticBag bag)
    {
        foreach (var rule in _rules)
        {
            if (rule is TextRule about && rule.IsFor(words.Standard))
                about.Check(words, new Findings(rule, text, bag));
        }
    }
}
