using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>A rule that holds the look of a component's lines against the standard; its fact has measured and prescribed look.</summary>
public abstract class LookRule : DocxRule
{
    /// <param name="component">Whose format in the standard.</param>
    /// <param name="aspects">What of it.</param>
    private protected LookRule(
        string code,
        string name,
        Severity severity,
        Component component,
        Aspects aspects,
        RuleScope scope = RuleScope.Nd30
    )
        : base(code, name, severity, scope) => (Component, Aspects) = (component, aspects);

    internal Component Component { get; }

    internal Aspects Aspects { get; }

    /// <summary>The component; null when the document has none, which another rule says.</summary>
    protected abstract Part? Find(DocumentAnatomy anatomy);

    public sealed override void Check(DocxSubject subject, Findings findings)
    {
        if (Find(subject.Anatomy) is not { } part)
            return;
        foreach (var line in part.Lines)
        {
            LookCheck.Tell(line, part.Confidence, subject.Standard[Component], Aspects, findings);
        }
    }
}
