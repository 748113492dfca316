using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>Initials of the place are capitals (NĐ 30/2020, Phụ lục I, II.4.a, c).</summary>
internal sealed class DatePlaceCapitals() : DateRule("ND30-DD-07", "date-place-capitals", Severity.Warning)
{
    private protected override void Check(DocxSubject subject, Part date, DateLineParts line, Findings findings)
    {
        var word = line.Place.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(IsSmall);
        if (word is not null)
            findings.Measure(date.First, date.Confidence, word, char.ToUpperInvariant(word[0]) + word[1..]);
    }

    /// <summary>Words of a unit's kind may stand in small letters behind its first: "Thành phố", "Đặc khu".</summary>
    private static readonly string[] KindWords = ["phố", "khu"];

    private static bool IsSmall(string word) =>
        char.IsLower(word[0]) && !KindWords.Contains(word, StringComparer.Ordinal);
}
