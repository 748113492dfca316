using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

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
        var rules = _rules
            .OfType<TextRule>()
            .Where(rule => rule.IsFor(words.Standard))
            .ToLookup(rule => rule is ProseRule);
        foreach (var rule in rules[false])
            rule.Check(words, new Findings(rule, text, bag));
        var each = rules[true].Select(rule => ((ProseRule)rule, new Findings(rule, text, bag))).ToArray();
        foreach (var prose in words.Prose)
        {
            foreach (var (rule, findings) in each)
                rule.CheckOne(words, prose, findings);
        }
    }
}
