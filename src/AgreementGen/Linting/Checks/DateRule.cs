using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Checks;

/// <summary>A rule about the parts of địa danh và thời gian; silent where the line is missing or has another form, which another rule says.</summary>
public abstract class DateRule : DocxRule
{
    private protected DateRule(string code, string name, Severity severity, RuleScope scope = RuleScope.Nd30)
        : base(code, name, severity, scope) { }

    public sealed override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Date is { } date && DateLineParts.Read(date.Text) is { } line)
            Check(subject, date, line, findings);
    }

    private protected abstract void Check(DocxSubject subject, Part date, DateLineParts line, Findings findings);
}
