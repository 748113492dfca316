using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Checks;

/// <summary>A rule about the parts of số, ký hiệu; silent where the line is missing or cannot be read, which other rules say.</summary>
public abstract class NumberRule : DocxRule
{
    private protected NumberRule(string code, string name, Severity severity, RuleScope scope = RuleScope.Nd30)
        : base(code, name, severity, scope) { }

    public sealed override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Number is not { } number)
            return;
        foreach (var (part, line) in RegistrationLine.In(number))
            Check(subject, part, line, findings);
    }

    private protected abstract void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings);
}
