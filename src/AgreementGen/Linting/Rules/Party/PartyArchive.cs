using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>"- Lưu Văn phòng …", last, no colon.</summary>
internal sealed partial class PartyArchive()
    : DocxRule("HD36-NN-04", "party-archive", Severity.Warning, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Recipients is not { Archive: { } archive, Items: [.., var last] })
            return;
        if (!Form().IsMatch(archive.Text.Trim().Normalize()) || archive != last)
            findings.Measure(archive, archive.Text.Trim(), "- Lưu <…>.");
    }

    [GeneratedRegex(@"^- Lưu [^:]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
