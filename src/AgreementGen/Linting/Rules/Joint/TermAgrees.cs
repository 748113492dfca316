using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>The term is written in one way.</summary>
internal sealed partial class TermAgrees() : ProgramRule("JA-05", "term-agrees", Severity.Warning)
{
    public override void Check(ProgramSubject subject, Findings findings)
    {
        if (subject.Agreement.Term?.Value is not { } term || Dashes().Replace(term, "-") is not { Length: > 0 } bare)
            return;
        foreach (var line in subject.Document.Title.Concat(DocumentLines.Of(subject.Document.Body)))
        {
            var match = Regex.Match(line.Text, Pattern(bare), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            if (match.Success && match.Value != term)
                findings.Measure(line.Origin.Best, match.Value, term);
        }
    }

    private const string AnyDash = "[ \u00A0]*[-\u2013\u2014][ \u00A0]*";

    /// <summary>The same term with any dash and any blanks round it.</summary>
    private static string Pattern(string bare) =>
        string.Join(AnyDash, bare.Split('-').Select(part => Regex.Escape(part)));

    [GeneratedRegex(AnyDash, RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dashes();
}
