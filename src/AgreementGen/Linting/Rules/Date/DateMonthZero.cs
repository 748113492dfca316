using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>Months 1 and 2 with a zero (NĐ 30/2020, Phụ lục I, II.4.b).</summary>
internal sealed class DateMonthZero() : DateRule("ND30-DD-03", "date-month-zero", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part date, DateLineParts line, Findings findings)
    {
        if (line.Month is "1" or "2")
            findings.Measure(date.First, date.Confidence, line.Month, $"0{line.Month}");
    }
}
