using System.Globalization;
using System.Text;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>
/// A source line as a terminal shows it, and where on it the mark stands, in columns of the screen. Tabs become spaces, control
/// characters visible signs; a long line is cut to the part around the place.
/// </summary>
internal static class SourceMark
{
    private const int TabStop = 4;

    /// <summary>Columns of a line that are shown; YAML has whole paragraphs on one line.</summary>
    private const int MaxWidth = 96;

    private const char Ellipsis = '…';

    public static (string Line, (int Start, int Width) Mark) Of(Location place)
    {
        var (row, column) = place.Source!.GetPosition(place.Start);
        var line = place.Source.GetLine(row).ToString();
        var start = Math.Min(column, line.Length);
        var end = Math.Clamp(start + place.Length, start, line.Length);
        var cells = Cells(line);
        var first = cells.FindLastIndex(cell => cell.Offset <= start);
        if (first < 0 || start == line.Length)
            first = cells.Count;
        var last = cells.FindIndex(cell => cell.Offset >= end);
        if (last < 0)
            last = cells.Count;
        return Show(cells, first, Math.Max(last, first));
    }

    /// <summary>What is shown as one sign: a grapheme, a tab's spaces, the picture of a control character.</summary>
    private readonly record struct Cell(int Offset, string Text, int Width);

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>();
        var column = 0;
        for (var offset = 0; offset < line.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(line, offset);
            var text = line.Substring(offset, length);
            text = text == "\t" ? new string(' ', TabStop - column % TabStop) : Printable.Of(text);
            var cell = new Cell(offset, text, DisplayWidth.Of(text));
            cells.Add(cell);
            column += cell.Width;
            offset += length;
        }
        return cells;
    }

    private static (string Line, (int Start, int Width) Mark) Show(List<Cell> cells, int first, int last)
    {
        var (from, to) = Window(cells, first, last);
        var text = new StringBuilder(from > 0 ? "…" : "");
        var (start, end) = (-1, -1);
        var column = text.Length;
        for (var i = from; i <= to; i++)
        {
            if (i == first)
                start = column;
            if (i == last)
                end = column;
            if (i == to)
                break;
            text.Append(cells[i].Text);
            column += cells[i].Width;
        }
        if (to < cells.Count)
            text.Append(Ellipsis);
        end = end < 0 ? column : end;
        return (text.ToString().TrimEnd(), (start, Math.Max(1, end - start)));
    }

    /// <summary>The cells to show: all, or a stretch that begins a little before the place.</summary>
    private static (int From, int To) Window(List<Cell> cells, int first, int last)
    {
        if (cells.Sum(cell => cell.Width) <= MaxWidth)
            return (0, cells.Count);
        var marked = cells.Skip(first).Take(last - first).Sum(cell => cell.Width);
        var before = Math.Max(MaxWidth / 4, MaxWidth - marked - MaxWidth / 4);
        var from = first;
        for (var room = before; from > 0 && (room -= cells[from - 1].Width) >= 0; )
            from--;
        var to = from;
        for (var room = MaxWidth; to < cells.Count && (room -= cells[to].Width) >= 0; )
            to++;
        return (from, to);
    }
}
