using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>A comma right after the place, a blank, no full stop (NĐ 30/2020, Phụ lục I, II.4.c).</summary>
internal sealed class DateComma() : DateRule("ND30-DD-05", "date-comma", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part date, DateLineParts line, Findings findings)
    {
        if (line.Comma != ", " || line.End.Trim().Length > 0)
            findings.Measure(date.First, date.Confidence, date.Text, Wanted);
    }

    private static readonly Phrase Wanted = new(
        "dấu phẩy liền sau địa danh, một khoảng trắng, cuối dòng không có dấu chấm",
        "a comma right after the place, one blank, no full stop at the end"
    );
}
