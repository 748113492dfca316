using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Originals: total = parties × each (+ archive).</summary>
internal sealed class CopiesAgree() : ProgramRule("JA-09", "copies-agree", Severity.Warning)
{
    public override void Check(ProgramSubject subject, Findings findings)
    {
        if (subject.Agreement.Copies is not { Total: { } total, Each: { } each } copies)
            return;
        var needed = each * subject.Agreement.Parties.Length;
        if (total < needed || total > needed + 2)
            findings.Measure(copies.Location, total, needed, each, subject.Agreement.Parties.Length);
    }
}
