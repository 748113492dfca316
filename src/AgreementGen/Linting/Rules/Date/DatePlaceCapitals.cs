using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Provinces;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>Initials of the place are capitals; a province that is still there (NĐ 30/2020, Phụ lục I, II.4.a, c).</summary>
internal sealed class DatePlaceCapitals() : DateRule("ND30-DD-07", "date-place-capitals", Severity.Warning)
{
    private protected override void Check(DocxSubject subject, Part date, DateLineParts line, Findings findings)
    {
        var words = line.Place.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(words, IsSmall))
            findings.Measure(date.First, date.Confidence, line.Place, string.Join(' ', words.Select(Capital)));
        else if (line.Date >= ProvinceList.Reform && IsOfProvince(subject.Anatomy.Head) && Successor(line) is { } today)
            findings.Measure(date.First, date.Confidence, line.Place, today);
    }

    /// <summary>Words of a unit's kind may stand in small letters behind its first: "Thành phố", "Đặc khu".</summary>
    private static readonly string[] KindWords = ["phố", "khu"];

    private static bool IsSmall(string word) =>
        char.IsLower(word[0]) && !KindWords.Contains(word, StringComparer.Ordinal);

    private static string Capital(string word) => IsSmall(word) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    /// <summary>What the province is now that bore this name; null when there is one of it today.</summary>
    private static string? Successor(DateLineParts line) =>
        !line.Place.StartsWith("Thành phố", StringComparison.OrdinalIgnoreCase) // a level of its own, ND30-DD-10
        && ProvinceList.Current.Find(line.Place) is null
        && ProvinceList.Former.Find(line.Place) is { Successor: { } successor }
            ? ProvinceList.Current.Find(successor)?.On(line.Date).Place
            : null;

    /// <summary>A commune or a ward may bear the name of a province that is no more.</summary>
    private static bool IsOfProvince(HeadView head)
    {
        var names = $"{head.Superior?.PrintedText} {head.Issuer?.PrintedText}".ToUpperInvariant();
        return Provincial.Any(word => names.Contains(word, StringComparison.Ordinal))
            && !Local.Any(word => names.Contains(word, StringComparison.Ordinal));
    }

    private static readonly string[] Provincial = ["TỈNH", "SỞ "];
    private static readonly string[] Local = ["XÃ ", "PHƯỜNG ", "ĐẶC KHU ", "KHU VỰC"];
}
