using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>"Số 05-CTr/BTCTU-BTGDVTU".</summary>
internal sealed partial class PartyNumberForm()
    : DocxRule("HD36-NM-01", "party-number-form", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Number is not { } number)
        {
            if (subject.Document is not { Header.NumberLines: [] } && subject.Anatomy.Head.Issuer is not null)
                findings.Miss(new Phrase("không có dòng số, ký hiệu", "there is no number"), Wanted);
            return;
        }
        // A colon has a rule of its own.
        var text = number.Text.Trim().Replace("Số:", "Số ", StringComparison.Ordinal);
        if (!Form().IsMatch(text))
            findings.Measure(number.First, number.Confidence, number.Text.Trim(), Wanted);
    }

    private const string Wanted = "Số 05-CTr/BTGTU";

    [GeneratedRegex(
        @"^Số\s+(\d{1,}|\s*)\s*-[A-ZĐ][A-Za-zĐđ]*/[\p{Lu}\p{Ll}]+(-[\p{Lu}\p{Ll}\d]+)*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Form();
}
