using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>The place is not shortened (NĐ 30/2020, Phụ lục I, II.4.a).</summary>
internal sealed class DatePlaceShortened() : DateRule("ND30-DD-08", "date-place-shortened", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part date, DateLineParts line, Findings findings)
    {
        if (
            line.Place.Contains('.')
            || line.Place.StartsWith("TP ", StringComparison.Ordinal)
            || line.Place.Contains("HCM", StringComparison.Ordinal)
        )
            findings.Measure(date.First, date.Confidence, line.Place, Wanted);
    }

    private static readonly Phrase Wanted = new("tên gọi chính thức, viết đầy đủ", "the official name in full");
}
