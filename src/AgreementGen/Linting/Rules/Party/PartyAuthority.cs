using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>T/M, K/T, T/L, Q.: 14, bold, capitals.</summary>
internal sealed class PartyAuthority() : DocxRule("HD36-SG-01", "party-authority", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures.Where(signature => Systems.MayBeParty(subject, signature)))
        {
            foreach (var authority in signature.Authorities)
            {
                if (!AuthorityForms.IsOfParty(authority.Text))
                    findings.Measure(
                        authority,
                        signature.Confidence,
                        authority.Text.Trim(),
                        AuthorityForms.CorrectedForParty(authority.Text)
                    );
                else
                    LookCheck.Tell(
                        authority,
                        signature.Confidence,
                        subject.Standard[Component.SignatureAuthority],
                        Aspects.Face | Aspects.Capitals | Aspects.Alignment,
                        findings
                    );
            }
        }
    }
}
