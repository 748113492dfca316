using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>No blanks or tabs as an indent.</summary>
internal sealed class TypedIndent() : DocxRule("ND30-BODY-09", "typed-indent", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var paragraph in subject.Anatomy.Text)
        {
            if (Indents.IsTyped(paragraph))
                findings.Say(paragraph);
        }
    }
}
