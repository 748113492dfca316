using System.Collections.Immutable;
using AgreementGen.Documents;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting;

/// <summary>The words of a .docx, paragraph by paragraph, with the role of each.</summary>
internal static class Words
{
    public static TextSubject Of(DocxSubject subject)
    {
        var roles = RolesOf(subject);
        var blocks = BlocksOf(subject);
        var statements = subject
            .View.Paragraphs.Select(paragraph => new Statement(
                roles[paragraph.Index],
                paragraph.Text,
                subject.Text.Of(paragraph),
                IsExact: true
            )
            {
                Block = blocks.GetValueOrDefault(paragraph.Index),
            })
            .ToImmutableArray();
        var line = subject.Anatomy.Head.Date is { } date ? DateLineParts.Read(date.Text) : null;
        return new(
            [.. statements.Where(one => !string.IsNullOrWhiteSpace(one.Text))],
            DateOf(subject, line),
            subject.Standard
        )
        {
            Agreement = subject.Agreement,
            Start = subject.Text.Start,
            Year = subject.Document is { } document ? document.Header.Date?.Year : line?.YearNumber,
            Tables = [.. TablesOf(subject.View.Body).Select(table => Say(table, statements))],
        };
    }

    public static TextSubject Of(ProgramSubject subject) => ProgramWords.Of(subject);

    internal static DateOnly? DateOf(Date? date) =>
        date is { Day: { } day, Month: { } month, Year: { } year } ? new DateOnly(year, month, day) : null;

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
        Set(anatomy.Recipients?.Items, StatementRole.Recipient);
        Set(anatomy.Signatures.SelectMany(signature => signature.Lines), StatementRole.Signature);
        Set(anatomy.Signatures.Select(signature => signature.Name).OfType<Anatomy.Passage>(), StatementRole.SignerName);
        Set(anatomy.Annexes.SelectMany(annex => annex.Title?.Lines ?? []), StatementRole.AnnexTitle);
        Set(anatomy.Annexes.Select(annex => annex.Guide).OfType<Anatomy.Passage>(), StatementRole.AnnexTitle);
        Set(new[] { anatomy.IssuedWith }.OfType<Anatomy.Passage>(), StatementRole.Title);
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

    /// <summary>Which signature a paragraph belongs to; those of several stand in one row of a table.</summary>
    private static Dictionary<int, int> BlocksOf(DocxSubject subject)
    {
        var blocks = new Dictionary<int, int>();
        for (var i = 0; i < subject.Anatomy.Signatures.Length; i++)
        {
            foreach (var line in subject.Anatomy.Signatures[i].Lines)
                blocks[line.Paragraph.Index] = i;
        }
        return blocks;
    }

    private static DateOnly? DateOf(DocxSubject subject, DateLineParts? line) =>
        subject.Document is { } document ? DateOf(document.Header.Date) : line?.Date;

    /// <summary>Tables that stand in no other; those within them are parts of their cells.</summary>
    private static IEnumerable<TableView> TablesOf(ImmutableArray<BlockView> blocks) => blocks.OfType<TableView>();

    private static TextTable Say(TableView table, ImmutableArray<Statement> statements) =>
        new([], [.. table.Rows.Select(row => row.Cells.Select(cell => Say(cell, statements)).ToImmutableArray())]);

    private static TextCell Say(CellView cell, ImmutableArray<Statement> statements)
    {
        var paragraphs = cell.Paragraphs.Where(paragraph => !paragraph.IsBlank).ToList();
        return new(
            cell.Column,
            cell.ColumnSpan,
            string.Join(' ', paragraphs.Select(paragraph => paragraph.PrintedText)),
            paragraphs is [{ Index: >= 0 } first, ..] ? statements[first.Index] : null
        );
    }
}
