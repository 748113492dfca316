using AgreementGen.Diagnostics;
using AgreementGen.Standards;

namespace AgreementGen.Linting;

/// <summary>The standards under which a rule speaks.</summary>
[Flags]
public enum RuleScope
{
    None = 0,
    Nd30 = 1,
    Party = 2,
    Youth = 4,
    All = Nd30 | Party | Youth,
}

/// <summary>
/// One rule: one file, and its page of the same name beside it, which says what, why (with the article), wrong, right and how to mend,
/// and whose examples are its test. All rules are listed in <see cref="RuleBook"/>.
/// </summary>
public abstract class Rule
{
    /// <param name="code">As in the table of checks: <c>ND30-QH-02</c>, <c>AG410</c>.</param>
    /// <param name="name">Kebab-case, unique: <c>quoc-hieu-look</c>.</param>
    private protected Rule(string code, string name, Severity severity, RuleScope scope)
    {
        Page = new RulePage(GetType().Name);
        Kind = new Kind(code, name, severity) { Words = Page };
        Scope = scope;
    }

    public Kind Kind { get; }

    public RulePage Page { get; }

    public RuleScope Scope { get; }

    /// <summary>
    /// What it finds is one habit of whoever wrote the document, met in many words: from the fourth form on it is told once, with all places.
    /// </summary>
    public virtual bool IsHabit => false;

    public bool IsFor(Standard standard) => Scope.HasFlag((RuleScope)(1 << (int)standard.Family));

    public override string ToString() => Kind.ToString();
}

/// <summary>A rule about how a .docx looks or is put together.</summary>
public abstract class DocxRule(string code, string name, Severity severity, RuleScope scope = RuleScope.Nd30)
    : Rule(code, name, severity, scope)
{
    public abstract void Check(DocxSubject subject, Findings findings);
}

/// <summary>A rule about what is said, in the text of a .docx as well as in a program file.</summary>
public abstract class TextRule(string code, string name, Severity severity, RuleScope scope = RuleScope.All)
    : Rule(code, name, severity, scope)
{
    public abstract void Check(TextSubject subject, Findings findings);
}

/// <summary>A rule about what a program file says, which a .docx cannot tell.</summary>
public abstract class ProgramRule(string code, string name, Severity severity, RuleScope scope = RuleScope.All)
    : Rule(code, name, severity, scope)
{
    public abstract void Check(ProgramSubject subject, Findings findings);
}
