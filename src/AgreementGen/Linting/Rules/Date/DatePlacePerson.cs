using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>A unit named after a person or a number bears its type word (NĐ 30/2020, Phụ lục I, II.4.a).</summary>
internal sealed class DatePlacePerson() : DateRule("ND30-DD-09", "date-place-person", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part date, DateLineParts line, Findings findings)
    {
        if (
            Named.Contains(line.Place, StringComparer.Ordinal)
            || (line.Place.Length > 0 && line.Place.All(char.IsAsciiDigit))
        )
            findings.Measure(date.First, date.Confidence, line.Place, Wanted);
    }

    /// <summary>Units of today that are named after persons, by their bare names.</summary>
    private static readonly string[] Named =
    [
        "Hồ Chí Minh",
        "Lý Thường Kiệt",
        "Trần Hưng Đạo",
        "Phan Đình Phùng",
        "Trường Chinh",
    ];

    private static readonly Phrase Wanted = new(
        "tên đầy đủ, có từ chỉ đơn vị (Thành phố Hồ Chí Minh)",
        "the full name with its type word (Thành phố Hồ Chí Minh)"
    );
}
