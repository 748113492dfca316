using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>No K/T on a collective body.</summary>
internal sealed class PartyCollective() : DocxRule("HD36-SG-05", "party-collective", Severity.Warning, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var authority in subject.Anatomy.Signatures.SelectMany(signature => signature.Authorities))
        {
            if (
                AuthorityForms.Is(authority.Text, "KT")
                && AuthorityForms.Behind(authority.Text).StartsWith("BÍ THƯ", StringComparison.Ordinal)
            )
                findings.Say(authority, authority.Text.Trim());
        }
    }
}
