using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Layout;

/// <summary>Widths of a table's columns: those asked for, the rest by what stands in them.</summary>
internal static class TableLayout
{
    /// <summary>Left and right of the text in a cell, twips.</summary>
    public const int CellMargin = 85;

    private const int Slack = 20;

    /// <summary>Columns of the grid: those that are declared, or as many as the fullest row has.</summary>
    public static int ColumnCount(Table table)
    {
        var count = table.Columns.Length;
        foreach (var row in table.Rows)
        {
            var cells = 0;
            foreach (var cell in row)
                cells += Math.Max(1, cell.ColumnSpan);
            count = Math.Max(count, cells);
        }
        return Math.Max(count, 1);
    }

    /// <summary>One width for each column in twips. They fill <paramref name="textWidth"/>, unless all are given and need less.</summary>
    public static int[] Widths(Table table, Standard standard, int textWidth)
    {
        var columns = new (int Least, int Natural, int? Given)[ColumnCount(table)];
        for (var i = 0; i < table.Columns.Length; i++)
        {
            columns[i].Given = table.Columns[i].Width is { } width ? ToTwips(width, textWidth) : null;
            if (table.Columns[i].Heading is { } heading)
                Measure(ref columns[i], heading, standard[Component.TableHeading]);
        }
        MeasureRows(table, standard, columns);
        return Share(columns, textWidth);
    }

    private static int ToTwips(ColumnWidth width, int textWidth) =>
        width.IsPercent ? (int)(textWidth * width.Value / 100) : (int)(width.Value * 1440 / 25.4m);

    private static void MeasureRows(Table table, Standard standard, (int, int, int?)[] columns)
    {
        var taken = new int[columns.Length];
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var format = standard[i < table.HeadingRows ? Component.TableHeading : Component.TableCell];
            var column = 0;
            foreach (var cell in table.Rows[i])
            {
                while (column < taken.Length && taken[column] > 0)
                    taken[column++]--;
                if (column >= columns.Length)
                    break;
                if (cell.ColumnSpan <= 1)
                {
                    foreach (var line in cell.Lines)
                        Measure(ref columns[column], line, format);
                }
                for (var j = 0; j < Math.Max(1, cell.ColumnSpan) && column < taken.Length; j++)
                    taken[column++] = Math.Max(0, cell.RowSpan - 1);
            }
            for (; column < taken.Length; column++)
                taken[column] = Math.Max(0, taken[column] - 1);
        }
    }

    private static void Measure(ref (int Least, int Natural, int? Given) column, Line line, ComponentFormat format)
    {
        const int around = 2 * CellMargin + Slack;
        var wrap = new TextWrap(line.Text, format.Face, format.Size.Value);
        column.Natural = Math.Max(column.Natural, wrap.Width + around);
        column.Least = Math.Max(column.Least, wrap.WidestWord + around);
    }

    /// <summary>Given widths first; each other column gets its widest word, then a share of the rest by the square root of its text.</summary>
    private static int[] Share((int Least, int Natural, int? Given)[] columns, int textWidth)
    {
        var weights = new double[columns.Length];
        var widths = new double[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            widths[i] = columns[i].Given ?? columns[i].Least;
            weights[i] = columns[i].Given is null
                ? Math.Sqrt(Math.Max(0, columns[i].Natural - columns[i].Least) + 1)
                : 0;
        }
        var rest = textWidth - widths.Sum();
        var weight = weights.Sum();
        for (var i = 0; i < columns.Length && rest > 0 && weight > 0; i++)
            widths[i] += rest * weights[i] / weight;
        var isNarrow = rest > 0 && weight == 0;
        return ToGrid(widths, isNarrow ? textWidth - (int)rest : textWidth);
    }

    /// <summary>Scaled to the width and rounded so that the sum is exact.</summary>
    private static int[] ToGrid(double[] widths, int textWidth)
    {
        var total = Math.Max(widths.Sum(), 1);
        var grid = new int[widths.Length];
        var (sum, done) = (0.0, 0);
        for (var i = 0; i < widths.Length; i++)
        {
            sum += widths[i];
            var end = (int)Math.Round(sum / total * textWidth);
            grid[i] = end - done;
            done = end;
        }
        return grid;
    }
}
