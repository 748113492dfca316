using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>The text ends with ./. (forms of Phụ lục III).</summary>
internal sealed class EndMark() : DocxRule("ND30-BODY-10", "end-mark", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Document is { EndMark: "" } || subject.Standard.Wording.EndMark is not { Length: > 1 } wanted)
            return;
        if (EndMarks.LastOf(subject) is { } last && !last.Text.TrimEnd().EndsWith(wanted, StringComparison.Ordinal))
            findings.Measure(last, Endings.Of(new Passage(last)), wanted);
    }
}
