using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;
using AgreementGen.Linting.Renamings;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A body that bears another name at the document's date. A hint: in history and in titles of earlier documents the old name is right.</summary>
internal sealed class OutdatedName() : ProseRule("AG410", "outdated-name", Severity.Warning)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (subject.Earliest is not { } day)
            return;
        foreach (var name in prose.Of(WordList.FormerNames))
        {
            var renaming = name
                .Terms.Select(term => (Renaming)term.Subject!)
                .LastOrDefault(renaming => renaming.IsOutOfDateOn(day));
            if (renaming is null || prose.SpeaksOfBefore(name.First, renaming.From))
                continue;
            findings.Say(
                renaming.IsConfirmed ? Severity.Warning : Severity.Note,
                prose.At(name),
                prose.TextOf(name),
                Said.List([.. renaming.New], Said.Or),
                Said.Day(renaming.From)
            );
        }
    }
}
