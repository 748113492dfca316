using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Composing;

/// <summary>
/// "(Kèm theo …)" below the title of an annex: filled in on paper; on an electronic document the number and the date are left blank
/// (NĐ 30/2020, Phụ lục I, III.1.c).
/// </summary>
internal static class AnnexComposer
{
    public static Line GuideLine(Document document, Header header, Wording wording, bool isPaper, Origin origin)
    {
        var number = isPaper ? Number(header, wording) : Blank.Room(wording.BlankNumber);
        var date = isPaper ? document.Header.Date : null;
        var issuers = Enumeration.Of([.. header.Issuers.Select(issuer => issuer.Name).Where(name => name.Length > 0)]);
        var type = Sentence(document.Type.Text);
        return new Line(
            $"(Kèm theo {type} số {number} {Dates.Long(date?.Day, date?.Month, date?.Year)} của {issuers})",
            origin
        );
    }

    private static string Number(Header header, Wording wording) =>
        header.NumberLine is { } line && line.Text.StartsWith(wording.NumberPrefix, StringComparison.Ordinal)
            ? line.Text[wording.NumberPrefix.Length..]
            : Blank.Room(wording.BlankNumber);

    /// <summary>CHƯƠNG TRÌNH PHỐI HỢP → Chương trình phối hợp.</summary>
    private static string Sentence(string capitals) =>
        capitals.Length == 0 ? "" : capitals[..1] + capitals[1..].ToLowerInvariant();
}
