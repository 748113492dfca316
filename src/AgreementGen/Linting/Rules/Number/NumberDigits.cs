using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>Two digits at least (NĐ 30/2020, Phụ lục I, II.3.c).</summary>
internal sealed class NumberDigits() : NumberRule("ND30-SO-03", "number-digits", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        if (line.Number.Length == 1)
            findings.Measure(number.First, number.Confidence, line.Number, $"0{line.Number}");
    }
}
