using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;
using AgreementGen.Linting.Renamings;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A law or another legal text that has been replaced at the document's date. A hint, as for names.</summary>
internal sealed class OutdatedLaw() : ProseRule("AG411", "outdated-law", Severity.Warning)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (subject.Earliest is not { } day)
            return;
        foreach (var law in prose.Of(WordList.FormerLaws))
        {
            var renaming = (Renaming)law.Term.Subject!;
            var sentence = prose.SentenceOf(law.First);
            if (
                !renaming.IsOutOfDateOn(day)
                || sentence.TellsOfBefore
                || prose.IsInTitleOfEarlier(law.First, renaming.From)
                || prose.IsQuoted(prose.Tokens[law.First].Start)
                || !IsMeant(renaming, sentence)
            )
            {
                continue;
            }
            findings.Say(
                renaming.IsConfirmed ? Severity.Warning : Severity.Note,
                prose.At(law),
                prose.TextOf(law),
                Said.List([.. renaming.New], Said.Or),
                Said.Day(renaming.From)
            );
        }
    }

    /// <summary>Some numbers come again on other subjects.</summary>
    private static bool IsMeant(Renaming renaming, Sentence sentence) =>
        renaming.Near.IsEmpty || renaming.Near.Any(sentence.Says);
}
