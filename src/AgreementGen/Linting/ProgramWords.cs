using System.Collections.Immutable;
using AgreementGen.Documents;

namespace AgreementGen.Linting;

/// <summary>The words of a program as they will be printed, paragraph by paragraph, with the role of each.</summary>
internal static class ProgramWords
{
    public static TextSubject Of(ProgramSubject subject)
    {
        var document = subject.Document;
        return new(
            [.. StatementsOf(document).Where(statement => !string.IsNullOrWhiteSpace(statement.Text))],
            Words.DateOf(document.Header.Date),
            subject.Standard
        )
        {
            Agreement = subject.Agreement,
            Start = subject.Agreement.Template.Location,
            Year = document.Header.Date?.Year,
            Tables = [.. FlowOf(document).Select(item => item.Table).OfType<Table>().Select(Say)],
        };
    }

    private static IEnumerable<FlowItem> FlowOf(Document document) =>
        ParagraphFlow.Of(document.Body).Concat(document.Annexes.SelectMany(annex => ParagraphFlow.Of(annex.Body)));

    private static IEnumerable<Statement> StatementsOf(Document document)
    {
        var header = document.Header;
        return header
            .Lines.Select(line => line.Line)
            .Concat(header.NumberLines)
            .Concat(Optional(header.DateLine))
            .Select(line => Say(StatementRole.Header, line))
            .Append(Say(StatementRole.Type, document.Type))
            .Concat(document.Title.Concat(Optional(document.IssuedWith)).Select(line => Say(StatementRole.Title, line)))
            .Concat(ParagraphFlow.Of(document.Body).SelectMany(Say))
            .Concat(
                document
                    .Signatures.Blocks.Concat(document.Signatures.Witnesses)
                    .SelectMany((block, i) => Say(block).Select(statement => statement with { Block = i }))
            )
            .Concat(
                document
                    .Recipients.Items.Concat(Optional(document.Recipients.Archive))
                    .Select(line => Say(StatementRole.Recipient, line))
            )
            .Concat(document.Annexes.SelectMany(Say));
    }

    private static IEnumerable<Statement> Say(SignatureBlock block) =>
        Optional(block.Capacity, block.Agency)
            .Concat(block.Authorities.Select(authority => authority.Line))
            .Concat(block.Positions)
            .Select(line => Say(StatementRole.Signature, line))
            .Concat(Optional(block.Name).Select(line => Say(StatementRole.SignerName, line)));

    private static IEnumerable<Statement> Say(Annex annex) =>
        annex
            .Title.Concat(Optional(annex.GuideLine))
            .Select(line => Say(StatementRole.AnnexTitle, line))
            .Concat(ParagraphFlow.Of(annex.Body).SelectMany(Say));

    private static IEnumerable<Statement> Say(FlowItem item) =>
        item.Table is { } table
            ? Optional(table.Caption)
                .Select(line => Say(StatementRole.Text, line))
                .Concat(
                    table
                        .Columns.Select(column => column.Heading)
                        .OfType<Line>()
                        .Concat(table.Rows.SelectMany(row => row).SelectMany(cell => cell.Lines))
                        .Select(line => Say(StatementRole.TableCell, line))
                )
                .Concat(Optional(table.Notes).Select(line => Say(StatementRole.Text, line)))
            : Optional(item.Line).Select(line => Say(RoleOf(item), line));

    private static StatementRole RoleOf(FlowItem item) =>
        item.Kind switch
        {
            FlowKind.LegalBasis => StatementRole.LegalBasis,
            FlowKind.Preamble or FlowKind.Purpose => StatementRole.Preamble,
            FlowKind.DivisionTitle => StatementRole.Heading,
            _ => item.Level > 0 ? StatementRole.Heading : StatementRole.Text,
        };

    private static TextTable Say(Table table) =>
        new([.. table.Columns.Select((column, i) => Say(i, 1, Optional(column.Heading)))], [.. RowsOf(table)]);

    /// <summary>Each cell takes the first column that no row above reaches into.</summary>
    private static IEnumerable<ImmutableArray<TextCell>> RowsOf(Table table)
    {
        var taken = new int[table.Columns.Length];
        foreach (var row in table.Rows)
        {
            var cells = ImmutableArray.CreateBuilder<TextCell>();
            foreach (var cell in row)
            {
                var column = Array.IndexOf(taken, 0);
                if (column < 0)
                    break;
                cells.Add(Say(column, cell.ColumnSpan, cell.Lines));
                taken.AsSpan(column, Math.Min(cell.ColumnSpan, taken.Length - column)).Fill(cell.RowSpan);
            }
            yield return cells.DrainToImmutable();
            foreach (ref var rows in taken.AsSpan())
                rows = Math.Max(0, rows - 1);
        }
    }

    private static TextCell Say(int column, int span, IEnumerable<Line> lines)
    {
        var all = lines.Where(line => !line.IsEmpty).ToList();
        return new(
            column,
            span,
            string.Join(' ', all),
            all is [var first, ..] ? Say(StatementRole.TableCell, first) : null
        );
    }

    private static IEnumerable<Line> Optional(params IEnumerable<Line?> lines) => lines.OfType<Line>();

    private static Statement Say(StatementRole role, Line line) =>
        new(role, line.Text, line.Origin.Best, IsExact: false);
}
