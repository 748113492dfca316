using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>The guide line repeats number and date of the main document (NĐ 30/2020, Phụ lục I, III.1.c).</summary>
internal sealed partial class AnnexGuideAgrees() : DocxRule("ND30-PL-05", "annex-guide-agrees", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Anatomy.Head.Number is not { } number
            || RegistrationLine.Read(number.Text) is not { Number.Length: > 0 } main
        )
            return;
        foreach (var annex in Annexed.Of(subject))
        {
            if (
                annex.Guide is { } guide
                && Cited().Match(guide.Text) is { Success: true } match
                && match.Value != main.Number + main.Separator + main.Symbol
            )
                findings.Measure(guide, match.Value, main.Number + main.Separator + main.Symbol);
        }
    }

    /// <summary>A number with its symbol; a blank one is left to be filled in.</summary>
    [GeneratedRegex(
        @"\d+[/-][\p{L}][\p{L}\p{Nd}./&-]*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Cited();
}
