using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>The archive line exists once.</summary>
internal sealed class OneArchiveLine() : DocxRule("ND30-JT-11", "one-archive-line", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var items = subject.Anatomy.Recipients?.Items ?? [];
        var archives = items
            .Where(item => item.Text.TrimStart('-', '–', ' ').StartsWith("Lưu", StringComparison.Ordinal))
            .ToList();
        if (archives.Count > 1)
            findings.Measure(archives[1], archives.Count, 1);
    }
}
