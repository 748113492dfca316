using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Youth;

/// <summary>"Số: 225 - KH/TWĐTN-CTTN".</summary>
internal sealed partial class YouthNumber() : DocxRule("DTN-NM-01", "youth-number", Severity.Error, RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Number is { } number && !Form().IsMatch(number.Text.Trim()))
            findings.Measure(number.First, number.Confidence, number.Text.Trim(), "Số: 05-CTr/TĐTN");
    }

    [GeneratedRegex(
        @"^Số:\s*\d*\s*-\s?[A-ZĐ][A-Za-zĐđ]*/[\p{Lu}]+(-[\p{Lu}\p{Ll}\d]+)*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Form();
}
