using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>Two digits for the day; a day that exists (NĐ 30/2020, Phụ lục I, II.4.b).</summary>
internal sealed class DateDay() : DateRule("ND30-DD-02", "date-day", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part date, DateLineParts line, Findings findings)
    {
        if (line.Day.Length == 1)
            findings.Measure(date.First, date.Confidence, line.Day, $"0{line.Day}");
        else if (!line.HasBlank && line.Date is null)
            findings.Measure(date.First, date.Confidence, $"{line.Day}/{line.Month}/{line.Year}", Real);
    }

    private static readonly Phrase Real = new("một ngày có thật", "a day that exists");
}
