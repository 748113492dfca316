using System.Runtime.InteropServices;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>The room across the page that a piece of text stands in, twips from the left edge of the text.</summary>
/// <param name="Table">Number of the table, or -1.</param>
/// <param name="Row">Row of the table, or -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Slot(int Table, int Row, int Left, int Right)
{
    public int Center => (Left + Right) / 2;
    public int Width => Right - Left;

    /// <summary>The middle of the other lies within it.</summary>
    public bool Covers(Slot other) => Left <= other.Center && other.Center <= Right;

    /// <summary>Where a paragraph's lines stand.</summary>
    public static Slot Of(ParagraphView paragraph)
    {
        if (paragraph.Cell is { } cell)
            return new(cell.Table, cell.Row, cell.Left, cell.Left + cell.Width);
        var width = paragraph.AvailableWidth;
        if (paragraph.TextBox is { } box)
        {
            var left = box.Left ?? 0;
            return new(-1, -1, left, left + (box.Width > 0 ? box.Width : width));
        }
        var indent = paragraph.Indent.Left;
        return paragraph.Alignment == AlignmentView.Right ? new(-1, -1, width / 2, width)
            : paragraph.Alignment != AlignmentView.Both && indent > width * 3 / 10 ? new(-1, -1, indent, width)
            : new(-1, -1, 0, width);
    }

    /// <summary>One of so many equal parts.</summary>
    public Slot Part(int index, int count) =>
        this with
        {
            Left = Left + Width * index / count,
            Right = Left + Width * (index + 1) / count,
        };
}
