using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>After KT. the deputy's title (NĐ 30/2020, Phụ lục I, II.7.b).</summary>
internal sealed class DeputyTitle() : DocxRule("ND30-SIG-03", "deputy-title", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (
                signature.Authorities is [.., var last]
                && AuthorityForms.Is(last.Text, "KT")
                && signature.Positions.IsEmpty
            )
                findings.Say(last);
        }
    }
}
