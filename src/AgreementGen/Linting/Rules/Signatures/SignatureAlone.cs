using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>The block is bound to the last lines of the text.</summary>
internal sealed class SignatureAlone() : DocxRule("ND30-SIG-10", "signature-alone", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Anatomy.Signatures.IsEmpty
            || subject.Anatomy.Text is not [.., var last]
            || !PageEstimate.HasSeveralPages(subject.View)
        )
            return;
        if (!last.KeepsWithNext && last.Index + 1 == subject.Anatomy.BodyEnd)
            findings.Say(last);
    }
}
