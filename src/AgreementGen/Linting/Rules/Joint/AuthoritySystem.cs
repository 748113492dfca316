using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>A signer keeps the spelling of his own system.</summary>
internal sealed class AuthoritySystem() : ProgramRule("JA-04", "authority-system", Severity.Error)
{
    public override void Check(ProgramSubject subject, Findings findings)
    {
        foreach (var party in subject.Agreement.Parties)
        {
            foreach (
                var written in party
                    .Signers.SelectMany(signer => signer.Authorities)
                    .Select(authority => authority.Written)
                    .OfType<Text>()
            )
            {
                var wanted =
                    party.System == PoliticalSystem.Party
                        ? AuthorityForms.CorrectedForParty(written.Value)
                        : AuthorityForms.Corrected(written.Value);
                var isRight =
                    party.System == PoliticalSystem.Party
                        ? AuthorityForms.IsOfParty(written.Value)
                        : AuthorityForms.IsOfState(written.Value);
                if (!isRight)
                    findings.Measure(written.Location, written.Value, wanted, party.Name.Value);
            }
        }
    }
}
