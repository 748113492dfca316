using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Composing;

/// <summary>
/// "(Kèm theo …)" below the title of an annex: filled in on paper; on an electronic document the number and the date are left blank
/// (NĐ 30/2020, Phụ lục I, III.1.c).
/// </summary>
internal static class AnnexComposer
{
    private const string NumberWord = "Số";
    private const string DateWord = "ngày";

    /// <summary>The line as given, or composed; null when the annex has none.</summary>
    public static Line? GuideLine(Annex annex, Document document, Header header, Wording wording, bool isPaper) =>
        annex.GuideLine is { } given ? (given.Text == "none" ? null : given)
        : document.IssuedWith is { } decision ? Rename(decision)
        : new Line(Compose(document, header, wording, isPaper), annex.Origin);

    /// <summary>An annex of what is issued with a decision comes with the decision too.</summary>
    private static Line Rename(Line decision)
    {
        var first = decision.Runs[0];
        var text = first.Text.Replace("(Ban hành kèm theo", "(Kèm theo", StringComparison.Ordinal);
        return decision with { Runs = decision.Runs.SetItem(0, first with { Text = text }) };
    }

    /// <summary>What has no number or no date of its own names none.</summary>
    private static string Compose(Document document, Header header, Wording wording, bool isPaper)
    {
        var text = $"(Kèm theo {Sentence(document.Type.Text)}";
        if (!header.NumberLines.IsEmpty)
            text += $" số {(isPaper ? Numbers(header) : Blank.Room(wording.BlankNumber))}";
        if (header.DateLine is { } date)
            text += $" {(isPaper ? WithoutPlace(date.Text) : Dates.Long(null, null, null))}";
        if (document.IssuedBy is { } issuers)
            text += $" của {issuers.Text}";
        return text + ")";
    }

    private static string Numbers(Header header) =>
        string.Join(", ", header.NumberLines.Select(line => WithoutWord(line.Text)));

    /// <summary>"Số: 05/CTr-BTG" without "Số:".</summary>
    private static string WithoutWord(string line) =>
        line.StartsWith(NumberWord, StringComparison.Ordinal) ? line[NumberWord.Length..].TrimStart(' ', ':') : line;

    /// <summary>"Trà Vinh, ngày 15 tháng 12 năm 2021" without the place.</summary>
    private static string WithoutPlace(string line)
    {
        var date = line.IndexOf(DateWord, StringComparison.Ordinal);
        return line[Math.Max(date, 0)..].Replace('\n', ' ');
    }

    /// <summary>CHƯƠNG TRÌNH PHỐI HỢP → Chương trình phối hợp.</summary>
    private static string Sentence(string capitals) =>
        capitals.Length == 0 ? "" : capitals[..1] + capitals[1..].ToLowerInvariant();
}
