using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AgreementGen.Anatomy;

/// <summary>What in a document tells whose form it follows.</summary>
public enum StandardSign
{
    /// <summary>The title: Quốc hiệu, or that of the Party or the Union.</summary>
    Title,

    /// <summary><c>*</c> or <c>***</c> below the issuer.</summary>
    IssuerSign,

    /// <summary>"Số: 05/CTr-SNV", "Số 05-CTr/TU", "Số: 05 - KH/TWĐTN".</summary>
    NumberForm,

    /// <summary>"-----" below the title of the document.</summary>
    TitleSign,

    /// <summary>"TM." or "T/M".</summary>
    Authority,

    /// <summary>"- Lưu: VT." or "- Lưu Văn phòng Tỉnh ủy."</summary>
    Archive,

    /// <summary>The date, which decides between editions.</summary>
    Date,

    /// <summary>Separators of the recipients, which decide between editions where there is no date.</summary>
    Separators,

    /// <summary>Nothing speaks for any: the standard for all.</summary>
    None,
}

/// <summary>One thing that speaks for a standard.</summary>
/// <param name="Standard">The name of the standard.</param>
/// <param name="Passage">Where it stands; null for what is not there.</param>
public sealed record StandardReason(StandardSign Sign, string Standard, Passage? Passage);

/// <summary>Which standard a document follows, and why.</summary>
/// <param name="Standard"><c>nd30</c>, <c>party-2018</c>, <c>party-2026</c> or <c>youth</c>.</param>
/// <param name="Reasons">What speaks for it, the strongest first; never empty.</param>
public sealed partial record StandardGuess(
    string Standard,
    Confidence Confidence,
    ImmutableArray<StandardReason> Reasons
)
{
    private const string Party2018 = "party-2018";
    private const string Party2026 = "party-2026";

    /// <summary>Hướng dẫn 05-HD/VPTW replaced 36-HD/VPTW on that day.</summary>
    private static readonly DateOnly NewEdition = new(2026, 5, 27);

    public static StandardGuess Of(DocumentAnatomy anatomy)
    {
        var reasons = StandardSigns.Of(anatomy).OfType<StandardReason>().ToImmutableArray();
        if (reasons.All(reason => reason.Sign == StandardSign.Archive))
            return new(StandardSigns.Nd30, Confidence.Guess, [new(StandardSign.None, StandardSigns.Nd30, null)]);
        var standard = reasons[0].Sign == StandardSign.Title ? reasons[0].Standard : MostOf(reasons);
        var speaking = reasons.Where(reason => reason.Standard == standard).ToImmutableArray();
        var confidence =
            speaking[0].Sign == StandardSign.Title ? Confidence.Certain
            : speaking.Length == reasons.Length ? Confidence.Likely
            : Confidence.Guess;
        return standard == StandardSigns.Party
            ? WithEdition(anatomy, confidence, speaking)
            : new(standard, confidence, speaking);
    }

    private static string MostOf(ImmutableArray<StandardReason> reasons) =>
        reasons
            .Where(reason => reason.Sign != StandardSign.Archive)
            .GroupBy(reason => reason.Standard, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First()
            .Key;

    /// <summary>By the date; without one by the separators of the recipients; without those the latest.</summary>
    private static StandardGuess WithEdition(
        DocumentAnatomy anatomy,
        Confidence confidence,
        ImmutableArray<StandardReason> reasons
    )
    {
        var reason =
            anatomy.Head.Date is { } date && IsOld(date.First) is { } isOld
                ? new StandardReason(StandardSign.Date, isOld ? Party2018 : Party2026, date.First)
            : anatomy.Recipients is { Items.Length: > 1 } recipients
                ? new StandardReason(
                    StandardSign.Separators,
                    recipients.Items[0].Text.AsSpan().TrimEnd().EndsWith(",") ? Party2018 : Party2026,
                    recipients.Items[0]
                )
            : null;
        var standard = reason?.Standard ?? Party2026;
        var named = reasons.Select(known => known with { Standard = standard });
        return new(standard, confidence, [.. named, .. new[] { reason }.OfType<StandardReason>()]);
    }

    /// <summary>Before the new edition; null when the date does not say.</summary>
    private static bool? IsOld(Passage date)
    {
        if (DateParts().Match(Folding.Of(date.Text)) is not { Success: true } parts)
            return null;
        var year = Value(parts.Groups["year"]);
        if (year != NewEdition.Year)
            return year < NewEdition.Year;
        var (month, day) = (Value(parts.Groups["month"]), Value(parts.Groups["day"]));
        return month is > 0 and <= 12
            && (month < NewEdition.Month || (month == NewEdition.Month && day > 0 && day < NewEdition.Day));
    }

    private static int Value(Group group) =>
        int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex(
        @"(?<day>\d{1,2})?[^\d]*?(THANG|[/.\-]) ?(?<month>\d{1,2})?[^\d]*(?<year>\d{4})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DateParts();
}
