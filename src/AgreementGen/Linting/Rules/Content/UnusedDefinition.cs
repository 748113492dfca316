using AgreementGen.Diagnostics;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A short name is given ("sau đây gọi là …") and never used.</summary>
internal sealed class UnusedDefinition() : TextRule("AG445", "unused-definition", Severity.Note)
{
    public override void Check(TextSubject subject, Findings findings)
    {
        var definitions = subject.Prose.SelectMany(Definition.In).ToList();
        if (definitions.Count == 0)
            return;
        var names = new Lexicon(definitions.Select(definition => new Term(default, definition.Name)));
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var prose in subject.Prose)
        {
            foreach (var sighting in names.Find(Tokenizer.Read(prose.Text, names)))
                uses[KeyOf(sighting.Term.Text)] = uses.GetValueOrDefault(KeyOf(sighting.Term.Text)) + 1;
        }
        foreach (var group in definitions.GroupBy(definition => KeyOf(definition.Name), StringComparer.Ordinal))
        {
            if (uses.GetValueOrDefault(group.Key) > group.Count())
                continue;
            foreach (var (prose, name, first, last) in group)
                findings.Say(prose.AtTokens(first, last), name);
        }
    }

    private static string KeyOf(string name) => Syllables.Fold(name);
}
