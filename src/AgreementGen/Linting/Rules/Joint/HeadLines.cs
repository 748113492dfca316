using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Every body of the program is in the head.</summary>
internal sealed class HeadLines() : DocxRule("ND30-JT-01", "head-lines", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Document is not { } document)
            return;
        var head = subject.Anatomy.Head;
        var printed = Bare(
            string.Join(' ', new[] { head.Superior, head.Issuer }.OfType<Part>().Select(part => part.Text))
        );
        foreach (var line in document.Header.Lines)
        {
            if (!printed.Contains(Bare(line.Line.Text), StringComparison.Ordinal))
                findings.Miss(Bare(line.Line.Text));
        }
    }

    /// <summary>A name may be parted into lines anywhere.</summary>
    private static string Bare(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
