using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Youth;

/// <summary>The text ends with ./.</summary>
internal sealed class YouthEndMark() : DocxRule("DTN-BD-01", "youth-end-mark", Severity.Warning, RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            EndMarks.LastOf(subject) is { } last
            && subject.Agreement is not { EndMark: not null }
            && !last.Text.TrimEnd().EndsWith("./.", StringComparison.Ordinal)
        )
            findings.Measure(last, Endings.Of(new Passage(last)), "«./.»");
    }
}
