using System.Collections.Immutable;
using AgreementGen.Anatomy;

namespace AgreementGen.Tests.Anatomy;

/// <summary>What was found in a document, a line for each component. The counterpart of <see cref="TreeAnatomy"/>.</summary>
internal static class FoundAnatomy
{
    public static ImmutableArray<string> Of(DocumentAnatomy anatomy) =>
        [
            .. Head(anatomy.Head),
            .. Lines("type", anatomy.Type),
            .. Lines("title", anatomy.Title),
            .. Lines("title-sign", anatomy.TitleSign),
            .. Lines("issued-with", anatomy.IssuedWith),
            .. Lines("basis", anatomy.LegalBases),
            .. Units(anatomy.Units, "unit", 0, int.MaxValue),
            .. anatomy.Text.Select(paragraph => $"text {paragraph.PrintedText}"),
            .. anatomy.Signatures.SelectMany(Signature),
            .. Recipients(anatomy.Recipients),
            .. anatomy.Annexes.SelectMany(annex => Annex(annex, anatomy)),
        ];

    private static IEnumerable<string> Head(HeadView head) =>
        [
            $"heading {head.Heading}",
            .. Lines("national-title", head.Title),
            .. Lines("motto", head.Motto),
            .. Lines("superior", head.Superior),
            .. Lines("issuer", head.Issuer),
            .. Lines("issuer-sign", head.IssuerSign),
            .. Lines("number", head.Number),
            .. Lines("draft", head.Draft),
            .. Lines("date", head.Date),
        ];

    private static IEnumerable<string> Units(ImmutableArray<UnitView> units, string name, int start, int end) =>
        units
            .Where(unit => unit.Paragraph.Index >= start && unit.Paragraph.Index < end)
            .Select(unit =>
            {
                var parent = unit.Parent < 0 ? "" : units[unit.Parent].Label;
                var titled = unit is { IsTitled: true, Level: > UnitLevel.Subsection } ? " titled" : "";
                var below = unit.Title is { } title ? $" / {title.Text.Trim()}" : "";
                return $"{name} {unit.Level} [{unit.Label}] [{unit.Number}]{titled} in [{parent}] {unit.Body.Text}{below}";
            });

    private static IEnumerable<string> Signature(SignatureView signature) =>
        [
            "signature",
            .. Lines("agency", signature.AgencyLines),
            .. Lines("authority", signature.Authorities),
            .. Lines("position", signature.Positions),
            .. Lines("name", signature.Name),
        ];

    private static IEnumerable<string> Recipients(RecipientsView? recipients) =>
        recipients is null
            ? []
            :
            [
                .. Lines("recipients", recipients.Label),
                .. Lines("recipient", recipients.Items.Where(item => item != recipients.Archive)),
                .. Lines("archive", recipients.Archive),
            ];

    private static IEnumerable<string> Annex(AnnexView annex, DocumentAnatomy anatomy) =>
        [
            $"annex {annex.Label.Text} [{annex.Number}]",
            .. Lines("annex-title", annex.Title),
            .. Lines("guide", annex.Guide),
            .. Units(anatomy.AnnexUnits, "annex-unit", annex.Start, annex.End),
        ];

    private static IEnumerable<string> Lines(string name, Part? part) => part is null ? [] : Lines(name, part.Lines);

    private static IEnumerable<string> Lines(string name, Passage? passage) =>
        passage is null ? [] : Lines(name, [passage]);

    private static IEnumerable<string> Lines(string name, IEnumerable<Passage> passages) =>
        passages
            .SelectMany(passage => passage.Text.Split('\n'))
            .Where(text => text.Trim().Length > 0)
            .Select(text => $"{name} {text.Trim()}");
}
