using System.Text.RegularExpressions;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>Groups of the symbol parted by hyphens, no blanks (NĐ 30/2020, Phụ lục I, II.3.c).</summary>
internal sealed partial class SymbolForm() : NumberRule("ND30-SO-05", "symbol-form", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        // Slashes and dashes have rules of their own.
        if (
            line.Symbol.Contains('/')
            || line.Symbol.Contains('–')
            || line.Symbol.Contains('—')
            || Groups().IsMatch(line.Symbol)
        )
            return;
        findings.Measure(number.First, number.Confidence, line.Symbol, Form);
    }

    private static readonly Phrase Form = new(
        "các nhóm chữ nối bằng «-», không có khoảng trắng",
        "groups joined by «-», without blanks"
    );

    [GeneratedRegex(
        @"^[\p{L}\p{Nd}.&]+(-[\p{L}\p{Nd}.&]+)+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Groups();
}
