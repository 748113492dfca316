using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>"- Lưu: VT, …." (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed partial class ArchiveForm() : DocxRule("ND30-NN-06", "archive-form", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Recipients?.Archive is not { } archive || Written(subject))
            return;
        if (!Form().IsMatch(archive.Text.Trim()))
            findings.Measure(archive, archive.Text.Trim(), "- Lưu: VT, <…>.");
    }

    /// <summary>The author of a program wrote the whole line as he wants it: joint documents keep several archives.</summary>
    private static bool Written(DocxSubject subject) =>
        subject.Agreement?.Archive is { } archive && archive.Value.StartsWith("Lưu", StringComparison.Ordinal);

    [GeneratedRegex(@"^- Lưu: VT([ ,(].*)?\.$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
