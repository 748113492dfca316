using AgreementGen.Anatomy;
using AgreementGen.Linting;
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
            .Concat(anatomy.LegalBases.Select(basis => (basis, Component.LegalBasis)))
            .Concat(Text(anatomy))
            .Concat(
                anatomy
                    .Units.Where(unit => unit.Level == UnitLevel.Article && unit.IsTitled)
                    .Select(unit => (new Passage(unit.Paragraph), Component.Article))
            )
            .Concat(Recipients(anatomy.Recipients))
            .Where(pair => pair.Item1.Paragraph.Index >= 0);
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

    /// <summary>What bears a title has a look of its own.</summary>
    private static IEnumerable<(Passage Passage, Component Component)> Text(DocumentAnatomy anatomy)
    {
        var titled = anatomy.Units.Where(unit => unit.IsTitled).Select(unit => unit.Paragraph.Index).ToHashSet();
        return anatomy
            .Text.Where(paragraph => !titled.Contains(paragraph.Index))
            .Select(paragraph => (new Passage(paragraph), Component.Text));
    }

    private static IEnumerable<(Passage Passage, Component Component)> Recipients(RecipientsView? recipients) =>
        recipients is null
            ? []
            : recipients
                .Items.Select(item => (item, Component.Recipient))
                .Concat(recipients.Label is { } label ? [(label, Component.RecipientsLabel)] : []);

    private static IEnumerable<(Passage Passage, Component Component)> Lines(Part? part, Component component) =>
        part is null || part.Confidence == Confidence.Guess ? [] : part.Lines.Select(line => (line, component));
}
