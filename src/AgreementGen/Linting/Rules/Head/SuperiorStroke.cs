using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>No rule between superior and issuer (NĐ 30/2020, Phụ lục I, II.2.b).</summary>
internal sealed class SuperiorStroke() : DocxRule("ND30-CQ-05", "superior-rule", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Superior is { Stroke: not null } superior)
            findings.Say(superior.Last);
    }
}
