using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>One title at the head: the State's, the Party's or the Union's.</summary>
internal sealed class OneTitle() : DocxRule("JA-03", "one-title", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var title in subject.Anatomy.Head.OtherTitles)
            findings.Say(title, title.Text.Trim());
    }
}
