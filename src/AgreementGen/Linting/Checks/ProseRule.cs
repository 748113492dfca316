using AgreementGen.Diagnostics;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Checks;

/// <summary>A rule that looks at each paragraph by itself.</summary>
public abstract class ProseRule : TextRule
{
    private protected ProseRule(string code, string name, Severity severity, RuleScope scope = RuleScope.All)
        : base(code, name, severity, scope) { }

    public sealed override void Check(TextSubject subject, Findings findings)
    {
        foreach (var prose in subject.Prose)
            Check(subject, prose, findings);
    }

    /// <summary>One of the paragraphs: so that all rules can look at it while it is at hand.</summary>
    internal void CheckOne(TextSubject subject, Prose prose, Findings findings) => Check(subject, prose, findings);

    private protected abstract void Check(TextSubject subject, Prose prose, Findings findings);
}
