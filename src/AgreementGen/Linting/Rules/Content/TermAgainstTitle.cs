using System.Text.RegularExpressions;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>The years of the title are those of the sentence that the bodies agree in.</summary>
internal sealed partial class TermAgainstTitle()
    : DocxRule("AG417", "term-against-title", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var anatomy = subject.Anatomy;
        if (anatomy.Title is not { } title || Term().Matches(title.Text) is not [var wanted])
            return;
        var end = anatomy.Units is [var first, ..] ? first.Paragraph.Index : anatomy.BodyEnd;
        foreach (var paragraph in anatomy.Text.Where(one => one.Index < end && one.Text.TrimEnd().EndsWith(':')))
        {
            if (Term().Matches(paragraph.Text) is [var said] && YearsOf(said) != YearsOf(wanted))
                findings.Measure(new Passage(paragraph, said.Index, said.Length), said.Value, wanted.Value);
        }
    }

    private static (string, string) YearsOf(Match term) => (term.Groups["from"].Value, term.Groups["to"].Value);

    [GeneratedRegex(
        @"giai đoạn (?<from>\d{4})\s*[-–—]\s*(?<to>\d{4})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Term();
}
