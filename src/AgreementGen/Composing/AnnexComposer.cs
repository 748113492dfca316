using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Composing;

/// <summary>
/// "(Kèm theo …)" below the title of an annex: filled in on paper; on an electronic document the number and the date are left blank
/// (NĐ 30/2020, Phụ lục I, III.1.c).
/// </summary>
internal static class AnnexComposer
{
    /// <summary>The line as given, or composed; null when the annex has none.</summary>
    public static Line? GuideLine(Annex annex, Document document, Header header, Wording wording, bool isPaper) =>
        annex.GuideLine is not { } given ? new Line(Compose(document, header, wording, isPaper), annex.Origin)
        : given.Text == "none" ? null
        : given;

    /// <summary>What is issued with another document names that document; what has no number or date of its own names none.</summary>
    private static string Compose(Document document, Header header, Wording wording, bool isPaper)
    {
        if (document.IssuedWith is { } with)
            return with.Text.Replace("(Ban hành kèm theo", "(Kèm theo", StringComparison.Ordinal);
        var text = $"(Kèm theo {Sentence(document.Type.Text)}";
        if (!header.NumberLines.IsEmpty)
            text += $" số {(isPaper ? Number(header, wording) : Blank.Room(wording.BlankNumber))}";
        if (header.DateLine is not null)
            text += $" {Date(isPaper ? document.Header.Date : null)}";
        if (document.IssuedBy is { } issuers)
            text += $" của {issuers.Text}";
        return text + ")";
    }

    private static string Number(Header header, Wording wording) =>
        string.Join(", ", header.NumberLines.Select(line => line.Text.StripPrefix(wording.NumberPrefix)));

    private static string StripPrefix(this string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;

    private static string Date(Date? date) => Dates.Long(date?.Day, date?.Month, date?.Year);

    /// <summary>CHƯƠNG TRÌNH PHỐI HỢP → Chương trình phối hợp.</summary>
    private static string Sentence(string capitals) =>
        capitals.Length == 0 ? "" : capitals[..1] + capitals[1..].ToLowerInvariant();
}
