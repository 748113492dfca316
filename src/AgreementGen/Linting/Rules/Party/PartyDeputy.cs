using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>K/T is followed by one deputy's post.</summary>
internal sealed class PartyDeputy() : DocxRule("HD36-SG-04", "party-deputy", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (
                signature.Authorities is [.., var last]
                && AuthorityForms.Is(last.Text, "KT")
                && signature.Positions.Length > 1
            )
                findings.Measure(last, signature.Confidence, signature.Positions.Length, 1);
        }
    }
}
