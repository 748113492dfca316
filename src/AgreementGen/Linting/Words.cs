using AgreementGen.Documents;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting;

/// <summary>The words of a subject, paragraph by paragraph, with the role of each.</summary>
internal static class Words
{
    public static TextSubject Of(DocxSubject subject)
    {
        var roles = RolesOf(subject);
        return new(
            [
                .. subject
                    .View.Paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text))
                    .Select(paragraph => new Statement(
                        roles[paragraph.Index],
                        paragraph.Text,
                        subject.Text.Of(paragraph),
                        IsExact: true
                    )),
            ],
            DateOf(subject),
            subject.Standard
        )
        {
            Agreement = subject.Agreement,
            Start = subject.Text.Start,
        };
    }

    public static TextSubject Of(ProgramSubject subject) =>
        new(
            [.. StatementsOf(subject.Document).Where(statement => statement.Text.Length > 0)],
            DateOf(subject.Document.Header.Date),
            subject.Standard
        )
        {
            Agreement = subject.Agreement,
            Start = subject.Agreement.Template.Location,
        };

    private static StatementRole[] RolesOf(DocxSubject subject)
    {
        var anatomy = subject.Anatomy;
        var roles = new StatementRole[subject.View.Paragraphs.Length];
        foreach (var paragraph in subject.View.Paragraphs)
        {
            roles[paragraph.Index] =
                paragraph.Index < anatomy.BodyStart ? StatementRole.Header
                : paragraph.Cell is not null ? StatementRole.TableCell
                : StatementRole.Text;
        }
        Set(anatomy.Type?.Lines, StatementRole.Type);
        Set(anatomy.Title?.Lines, StatementRole.Title);
        Set(anatomy.LegalBases, StatementRole.LegalBasis);
        Set(anatomy.Signatures.SelectMany(signature => signature.Lines), StatementRole.Signature);
        Set(anatomy.Recipients?.Items, StatementRole.Recipient);
        Set(anatomy.Annexes.SelectMany(annex => annex.Title?.Lines ?? []), StatementRole.AnnexTitle);
        Set(
            anatomy.Units.Concat(anatomy.AnnexUnits).Select(unit => unit.Title).OfType<Anatomy.Passage>(),
            StatementRole.Heading
        );
        return roles;

        void Set(IEnumerable<Anatomy.Passage>? passages, StatementRole role)
        {
            foreach (var passage in passages ?? [])
            {
                if (passage.Paragraph.Index >= 0)
                    roles[passage.Paragraph.Index] = role;
            }
        }
    }

    private static DateOnly? DateOf(DocxSubject subject) =>
        subject.Document is { } document
            ? DateOf(document.Header.Date)
            : (subject.Anatomy.Head.Date is { } date ? DateLineParts.Read(date.Text)?.Date : null);

    private static DateOnly? DateOf(Date? date) =>
        date is { Day: { } day, Month: { } month, Year: { } year } ? new DateOnly(year, month, day) : null;

    private static IEnumerable<Statement> StatementsOf(Document document)
    {
        yield return Say(StatementRole.Type, document.Type);
        foreach (var line in document.Title)
            yield return Say(StatementRole.Title, line);
        foreach (var block in document.Body)
        {
            foreach (var line in DocumentLines.Of([block]))
                yield return Say(RoleOf(block), line);
        }
        foreach (var line in document.Signatures.Blocks.SelectMany(block => block.Positions))
            yield return Say(StatementRole.Signature, line);
        foreach (var line in document.Recipients.Items)
            yield return Say(StatementRole.Recipient, line);
        foreach (var annex in document.Annexes)
        {
            foreach (var line in annex.Title)
                yield return Say(StatementRole.AnnexTitle, line);
            foreach (var line in DocumentLines.Of(annex.Body))
                yield return Say(StatementRole.Text, line);
        }
    }

    private static StatementRole RoleOf(Block block) =>
        block switch
        {
            Paragraph { Role: ParagraphRole.LegalBasis } => StatementRole.LegalBasis,
            Paragraph { Role: ParagraphRole.Preamble or ParagraphRole.Purpose } => StatementRole.Preamble,
            _ => StatementRole.Text,
        };

    private static Statement Say(StatementRole role, Line line) =>
        new(role, line.Text, line.Origin.Best, IsExact: false);
}
