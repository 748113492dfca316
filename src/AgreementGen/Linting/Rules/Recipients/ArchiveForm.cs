using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>"- Lưu: VT, …." (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed partial class ArchiveForm() : DocxRule("ND30-NN-06", "archive-form", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Recipients?.Archive is not { } archive)
            return;
        if (!Form().IsMatch(archive.Text.Trim().Normalize()))
            findings.Measure(archive, archive.Text.Trim(), "- Lưu: VT, <…>.");
    }

    [GeneratedRegex(@"^- Lưu: VT([ ,(].*)?\.$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
