using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>The last recipient line starts "- Lưu".</summary>
internal sealed class ArchiveLast() : DocxRule("JA-10", "archive-last", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Anatomy.Recipients is { Archive: null, Items: [.., var last] }
            && subject.Agreement is not { Archive: null }
        )
            findings.Say(last, last.Text.Trim());
    }
}
