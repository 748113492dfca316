using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Place and date: 14, italic, centred; day 01–09, months 01, 02.</summary>
internal sealed partial class PartyDate() : DocxRule("HD36-DT-01", "party-date", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Date is not { } date)
        {
            if (subject.Document is not { Header.DateLine: null } && subject.Anatomy.Head.Title is not null)
                findings.Miss(new Phrase("không có", "missing"), Wanted);
            return;
        }
        if (
            LookCheck.Compare(date.First, subject.Standard[Component.Date], Aspects.Face | Aspects.Alignment)
            is var (measured, allowed)
        )
            findings.Measure(date.First, date.Confidence, measured, allowed);
        else if (!Form().IsMatch(date.Text.Trim()))
            findings.Measure(date.First, date.Confidence, date.Text.Trim(), Wanted);
    }

    private const string Wanted = "Cà Mau, ngày 05 tháng 3 năm 2026";

    [GeneratedRegex(
        @"^.+, ngày (\d{2}|\s+) tháng (0[12]|[3-9]|1[0-2]|\s+) năm (\d{4}|\s*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Form();
}
