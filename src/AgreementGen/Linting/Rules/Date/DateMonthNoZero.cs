using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>Months 3 to 9 without a zero (NĐ 30/2020, Phụ lục I, V, row 4).</summary>
internal sealed class DateMonthNoZero() : DateRule("ND30-DD-04", "date-month-no-zero", Severity.Warning)
{
    private protected override void Check(DocxSubject subject, Part date, DateLineParts line, Findings findings)
    {
        if (line.Month is ['0', >= '3'])
            findings.Measure(date.First, date.Confidence, line.Month, line.Month[1..]);
    }
}
