using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>./. once in the main part.</summary>
internal sealed class EndMarkOnce()
    : DocxRule("ND30-BODY-11", "end-mark-once", Severity.Warning, RuleScope.Nd30 | RuleScope.Youth)
{
    public override bool IsHabit => true;

    public override void Check(DocxSubject subject, Findings findings)
    {
        var mark = subject.Standard.Wording.EndMark;
        if (mark.Length < 2)
            return;
        var marked = subject
            .Anatomy.Text.Where(paragraph => paragraph.Text.Contains(mark, StringComparison.Ordinal))
            .ToList();
        foreach (var paragraph in marked.Take(Math.Max(0, marked.Count - 1)))
            findings.Say(paragraph, mark);
    }
}
