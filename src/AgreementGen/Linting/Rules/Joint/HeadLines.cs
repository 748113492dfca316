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
        var printed = new[] { head.Superior, head.Issuer }
            .OfType<Part>()
            .SelectMany(part => part.Lines)
            .Select(line => Bare(line.Text))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var line in document.Header.Lines)
        {
            if (!printed.Contains(Bare(line.Line.Text)))
                findings.Miss(line.Line.Text.Replace('\n', ' '));
        }
    }

    private static string Bare(string text) => text.Replace('\n', ' ').Trim();
}
