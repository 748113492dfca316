using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;
using AgreementGen.Linting.Renamings;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A body that nobody had by that name yet at the document's date.</summary>
internal sealed class UnbornName() : ProseRule("AG412", "name-not-yet-born", Severity.Warning)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (subject.Latest is not { } day)
            return;
        foreach (var name in prose.Of(WordList.NewNames))
        {
            var renaming = (Renaming)name.Term.Subject!;
            if (day < renaming.FirstSeen && !prose.IsQuoted(prose.Tokens[name.First].Start))
            {
                findings.Say(
                    prose.At(name),
                    prose.TextOf(name),
                    Said.Day(renaming.FirstSeen),
                    Said.List([.. renaming.Old], Said.Or)
                );
            }
        }
    }
}
