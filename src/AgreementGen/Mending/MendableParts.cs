using System.Collections.Immutable;
using AgreementGen.Anatomy;
using AgreementGen.Linting;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Mending;

/// <summary>The passages whose component is certain enough to be given its look.</summary>
internal static class MendableParts
{
    public static IEnumerable<(Passage Passage, Component Component)> Of(DocxSubject subject)
    {
        var anatomy = subject.Anatomy;
        return Head(anatomy.Head)
            .Concat(Lines(anatomy.Type, Component.Type))
            .Concat(Lines(anatomy.Subject is null ? anatomy.Title : null, Component.Title))
            .Concat(Lines(anatomy.Addressees, Component.Text))
            .Concat(All(anatomy.LegalBases, Component.LegalBasis))
            .Concat(anatomy.Text.Select(paragraph => (new Passage(paragraph), Component.Text)))
            .Concat(anatomy.Units.SelectMany(Unit))
            .Concat(anatomy.Signatures.SelectMany(Signature))
            .Concat(Recipients(anatomy.Recipients))
            .Concat(Annexed.Of(subject).SelectMany(Annex));
    }

    private static IEnumerable<(Passage Passage, Component Component)> Head(HeadView head) =>
        Lines(head.Title, TitleOf(head.Heading))
            .Concat(Lines(head.Motto, Component.TieuNgu))
            .Concat(Lines(head.Superior, Component.Superior))
            .Concat(Lines(head.Issuer, Component.Issuer))
            .Concat(Lines(head.Number, Component.Number))
            .Concat(Lines(head.Date, Component.Date));

    private static Component TitleOf(HeadingView heading) =>
        heading switch
        {
            HeadingView.Party => Component.PartyTitle,
            HeadingView.Youth => Component.YouthTitle,
            _ => Component.QuocHieu,
        };

    /// <summary>What bears a title is one passage with its number.</summary>
    private static IEnumerable<(Passage Passage, Component Component)> Unit(UnitView unit) =>
        unit.Level switch
        {
            UnitLevel.Part or UnitLevel.Chapter or UnitLevel.Section or UnitLevel.Subsection => Division(unit),
            UnitLevel.Article when unit.IsTitled => [(new(unit.Paragraph), Component.Article)],
            UnitLevel.Heading when unit.IsTitled => [(new(unit.Paragraph), Component.Heading)],
            UnitLevel.Point => [(new(unit.Paragraph), Component.Point)],
            _ => [],
        };

    private static IEnumerable<(Passage Passage, Component Component)> Division(UnitView unit) =>
        All(unit.TitleLines, Component.DivisionTitle)
            .Concat(unit is { Body.Length: 0, LabelPassage: { } label } ? [(label, Component.DivisionLabel)] : []);

    private static IEnumerable<(Passage Passage, Component Component)> Signature(SignatureView signature) =>
        signature.Confidence == Confidence.Guess
            ? []
            : All(signature.AgencyLines, Component.SignatureAgency)
                .Concat(All(signature.Authorities, Component.SignatureAuthority))
                .Concat(All(signature.Positions, Component.SignaturePosition))
                .Concat(signature.Name is { } name ? [(name, Component.SignatureName)] : []);

    private static IEnumerable<(Passage Passage, Component Component)> Recipients(RecipientsView? recipients) =>
        recipients is null
            ? []
            : All(recipients.Items, Component.Recipient)
                .Concat(recipients.Label is { } label ? [(label, Component.RecipientsLabel)] : []);

    private static IEnumerable<(Passage Passage, Component Component)> Annex(AnnexView annex) =>
        Lines(annex.Title, Component.AnnexTitle)
            .Append((annex.Label, Component.AnnexLabel))
            .Concat(annex.Guide is { } guide ? [(guide, Component.AnnexGuide)] : []);

    private static IEnumerable<(Passage Passage, Component Component)> Lines(Part? part, Component component) =>
        part is null || part.Confidence == Confidence.Guess ? [] : All(part.Lines, component);

    private static IEnumerable<(Passage Passage, Component Component)> All(
        ImmutableArray<Passage> passages,
        Component component
    ) => passages.Select(passage => (passage, component));
}
