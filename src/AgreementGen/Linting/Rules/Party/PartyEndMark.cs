using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>The text ends with a full stop.</summary>
internal sealed class PartyEndMark() : DocxRule("HD36-BD-08", "party-end-mark", Severity.Warning, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (EndMarks.LastOf(subject) is not { } last || subject.Agreement is { EndMark: not null })
            return;
        var text = last.Text.TrimEnd();
        if (text.EndsWith("./.", StringComparison.Ordinal))
            findings.Measure(last, "«./.»", "«.»");
        else if (!text.EndsWith('.'))
            findings.Measure(last, Endings.Of(new Passage(last)), "«.»");
    }
}
