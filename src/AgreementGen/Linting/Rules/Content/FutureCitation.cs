using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A document is cited that is younger than the one that cites it.</summary>
internal sealed class FutureCitation() : ProseRule("AG413", "future-citation", Severity.Warning)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (subject.Latest is not { } day || prose.Role is StatementRole.Header)
            return;
        foreach (var citation in prose.Citations)
        {
            if (citation.Date?.Day > day || citation.Date is null && citation.Year > day.Year)
            {
                findings.Say(
                    prose.AtTokens(citation.First, citation.Last),
                    prose.Between(citation.First, citation.Last),
                    Said.Day(day)
                );
            }
        }
    }
}
