using AgreementGen.Agreements;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Where duties are keyed by party, every party has some.</summary>
internal sealed class PartyResponsible() : ProgramRule("JA-06", "party-responsible", Severity.Warning)
{
    public override void Check(ProgramSubject subject, Findings findings)
    {
        var keyed = Keyed(subject.Agreement.Clauses).ToHashSet(StringComparer.Ordinal);
        if (keyed.Count == 0)
            return;
        foreach (var party in subject.Agreement.Parties)
        {
            if (!keyed.Contains(party.Id.Value))
                findings.Say(party.Location, party.ShortName?.Value ?? party.Name.Value);
        }
    }

    private static IEnumerable<string> Keyed(IEnumerable<Clause> clauses) =>
        clauses.SelectMany(clause => Keyed(clause.Items).Concat(clause.Party is { } party ? [party.Value] : []));
}
