using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Linting;

/// <summary>Our samples as another program writes them again: what is found does not change.</summary>
public sealed class RewrittenTests
{
    private static readonly LintPipeline Pipeline = new(new AgreementPipeline(new MemoryWorkspace()));

    /// <summary>LibreOffice's RTF loses the borders of paragraphs in tables, which are the two rules of the head.</summary>
    private static readonly string[] LostInRtf = ["ND30-TN-04", "ND30-CQ-03"];

    [SkippableTheory]
    [InlineData("odt")]
    [InlineData("doc")]
    [InlineData("rtf")]
    public void Another_program_changes_no_finding(string form)
    {
        var samples = Sample.All.ToList();
        var written = Samples.LibreOffice.Rewrite(
            samples.ToDictionary(sample => sample.Name, sample => sample.Docx, StringComparer.Ordinal),
            form
        );

        Assert.All(
            samples,
            sample =>
                Assert.Equal(Findings(sample.Docx), Findings(written[sample.Name], form == "rtf" ? LostInRtf : []))
        );
    }

    private static IEnumerable<string> Findings(byte[] docx, params string[] lost) =>
        Pipeline
            .Lint("văn bản.docx", docx, LintRequest.Default)
            .Findings.Where(finding => finding.Kind != Kinds.StandardGuessed)
            .Where(finding => !lost.Contains(finding.Kind.Code, StringComparer.Ordinal))
            .Select(finding => $"{finding.Kind.Code} [{finding.Location.Text}]");
}
