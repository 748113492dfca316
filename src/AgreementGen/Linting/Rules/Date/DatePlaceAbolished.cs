using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Provinces;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>No abolished level after 01/7/2025.</summary>
internal sealed class DatePlaceAbolished() : DateRule("ND30-DD-10", "date-place-abolished", Severity.Warning)
{
    private protected override void Check(DocxSubject subject, Part date, DateLineParts line, Findings findings)
    {
        if (line.Date is { } day && day >= Abolished && LevelOf(line.Place, day) is { } level)
            findings.Measure(date.First, date.Confidence, line.Place, Wanted, level);
    }

    /// <summary>Two levels of local government from this day on (Luật Tổ chức chính quyền địa phương năm 2025).</summary>
    private static readonly DateOnly Abolished = new(2025, 7, 1);

    private static readonly string[] Levels = ["Huyện ", "Quận ", "Thị xã ", "Thị trấn "];

    /// <summary>The abolished kind of unit that the place begins with; null when it begins with none.</summary>
    private static string? LevelOf(string place, DateOnly day) =>
        Levels.FirstOrDefault(level => place.StartsWith(level, StringComparison.OrdinalIgnoreCase))
        ?? (IsCityOfProvince(place, day) ? City : null);

    /// <summary>Thành phố thuộc tỉnh; those under the centre are still there.</summary>
    private static bool IsCityOfProvince(string place, DateOnly day) =>
        place.StartsWith(City, StringComparison.OrdinalIgnoreCase)
        && ProvinceList.Current.Find(place[City.Length..])?.On(day) is not { Type: "thành phố" };

    private const string City = "Thành phố ";

    private static readonly Phrase Wanted = new(
        "tên tỉnh, thành phố, xã, phường hoặc đặc khu",
        "the name of a province, a city, a commune, a ward or a special zone"
    );
}
