using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Every party has a block of signatures; what is issued with a decision is signed there.</summary>
internal sealed class PartySigns() : ProgramRule("JA-01", "party-signs", Severity.Error)
{
    public override void Check(ProgramSubject subject, Findings findings)
    {
        if (subject.Agreement.IssuedWith is not null)
            return;
        var signing = subject.Document.Signatures.Blocks.Select(block => block.Party).ToHashSet(StringComparer.Ordinal);
        foreach (var party in subject.Agreement.Parties)
        {
            if (party.Signers.IsEmpty || !signing.Contains(party.Id.Value))
                findings.Say(party.Location, party.Name.Value);
        }
    }
}
