using System.Runtime.InteropServices;
using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>A table of the body with its caption and notes.</summary>
internal sealed class TablePrinter(WordWriter word, Standard standard, int textWidth)
{
    /// <summary>Above a table without a caption, twips.</summary>
    private const int GapAbove = 100;

    /// <summary>How a column goes on below: the cells that reach into the next rows.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Reach
    {
        public int Rows;
        public int Span;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct RowLook(Component Component, bool KeepsNext)
    {
        public bool IsHeading => Component == Component.TableHeading;

        public ParagraphLook Paragraph => new(Component) { KeepNext = KeepsNext };
    }

    /// <param name="keepsEnd">The last rows have to stay with what follows.</param>
    public void Print(Table table, bool keepsEnd)
    {
        if (table.CaptionLine is not { } caption)
            Blank(keepsNext: true, GapAbove);
        else
            word.Paragraph(
                new ParagraphLook(Component.TableCaption) { KeepNext = true },
                caption,
                standard[Component.TableCaption]
            );
        var grid = TableLayout.Widths(table, standard, textWidth);
        word.StartTable(StyleSheet.RuledTable, grid);
        PrintHeading(table, grid);
        var reaches = new Reach[grid.Length];
        for (var i = 0; i < table.Rows.Length; i++)
            PrintRow(
                table,
                i,
                grid,
                reaches,
                i < table.HeadingRows
                    ? new RowLook(Component.TableHeading, KeepsNext: true)
                    : new RowLook(Component.TableCell, keepsEnd && i >= table.Rows.Length - SignatureFit.TextLines)
            );
        word.EndTable();
        if (table.Notes is not null)
            word.Paragraph(
                new ParagraphLook(Component.TableNotes) { KeepNext = keepsEnd },
                table.Notes,
                standard[Component.TableNotes]
            );
        else
            Blank(keepsEnd);
    }

    private void PrintHeading(Table table, int[] grid)
    {
        if (table.Columns.All(static column => column.Heading is null))
            return;
        word.StartRow(isHeading: true);
        for (var i = 0; i < grid.Length; i++)
        {
            word.StartCell(grid[i], isCentred: true);
            var look = new ParagraphLook(Component.TableHeading) { KeepNext = true };
            if (i < table.Columns.Length && table.Columns[i].Heading is { } heading)
                word.Paragraph(look, heading, standard[Component.TableHeading]);
            else
                Empty(look);
            word.EndCell();
        }
        word.EndRow();
    }

    private void PrintRow(Table table, int index, int[] grid, Reach[] reaches, RowLook look)
    {
        word.StartRow(isHeading: look.IsHeading);
        var column = 0;
        foreach (var cell in table.Rows[index])
        {
            column = Continue(grid, reaches, column, look);
            if (column >= grid.Length)
                break;
            var span = FreeSpan(reaches, column, cell.ColumnSpan);
            var rows = Math.Clamp(cell.RowSpan, 1, table.Rows.Length - index);
            StartCell(grid, column, span, rows > 1 ? VerticalMerge.Start : VerticalMerge.None, look.IsHeading);
            PrintCell(table, cell, column, look);
            word.EndCell();
            reaches[column] = new Reach { Rows = rows - 1, Span = span };
            column += span;
        }
        column = Continue(grid, reaches, column, look);
        for (; column < grid.Length; column = Continue(grid, reaches, column + 1, look))
        {
            StartCell(grid, column, 1, VerticalMerge.None);
            Empty(look.Paragraph);
            word.EndCell();
        }
        word.EndRow();
    }

    /// <summary>The cells at this place that began in a row above; gives the next free column.</summary>
    private int Continue(int[] grid, Reach[] reaches, int column, RowLook look)
    {
        while (column < grid.Length && reaches[column].Rows > 0)
        {
            reaches[column].Rows--;
            StartCell(grid, column, reaches[column].Span, VerticalMerge.Continue);
            Empty(look.Paragraph);
            word.EndCell();
            column += reaches[column].Span;
        }
        return column;
    }

    /// <summary>As many columns as asked for, up to the edge or to a cell that reaches down from above.</summary>
    private static int FreeSpan(Reach[] reaches, int column, int asked)
    {
        var span = 1;
        while (span < asked && column + span < reaches.Length && reaches[column + span].Rows == 0)
            span++;
        return span;
    }

    private void StartCell(int[] grid, int column, int span, VerticalMerge merge, bool isCentred = false)
    {
        var width = 0;
        for (var i = column; i < column + span; i++)
            width += grid[i];
        word.StartCell(width, span, merge, isCentred);
    }

    private void PrintCell(Table table, TableCell cell, int column, RowLook look)
    {
        var isOfColumn = cell.ColumnSpan == 1 && !look.IsHeading;
        var given = cell.Alignment ?? (isOfColumn ? AlignmentOf(table, column) : null);
        var paragraph = look.Paragraph with { Align = ToText(given) };
        foreach (var line in cell.Lines)
            word.Paragraph(paragraph, line, standard[look.Component]);
        if (cell.Lines.IsEmpty)
            Empty(paragraph);
    }

    private static Alignment? AlignmentOf(Table table, int column) =>
        column < table.Columns.Length ? table.Columns[column].Alignment : null;

    private static TextAlignment? ToText(Alignment? alignment) =>
        alignment switch
        {
            null => null,
            Alignment.Center => TextAlignment.Center,
            Alignment.Right => TextAlignment.Right,
            Alignment.Justify => TextAlignment.Justify,
            _ => TextAlignment.Left,
        };

    private void Empty(in ParagraphLook look)
    {
        word.StartParagraph(look);
        word.EndParagraph();
    }

    private void Blank(bool keepsNext, int? before = null) =>
        Empty(new ParagraphLook(StyleSheet.Hairline) { KeepNext = keepsNext, Before = before });
}
