using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>Whether a document has more than one page: told by its producer, by its breaks, or by the height of its text.</summary>
internal static class PageEstimate
{
    /// <summary>Text that fills a sheet by less than this share more may still fit on it.</summary>
    private const int Surely = 120;

    public static bool HasSeveralPages(DocxView view) =>
        view.PageCount > 1
        || view.Sections.Skip(1).Any(section => section.Start != "continuous")
        || view.Paragraphs.Skip(1).Any(paragraph => paragraph.BreaksPageBefore || paragraph.Text.Contains('\f'))
        || (view.PageCount is null && IsHigher(view, RoomOf(view.Sections[0]) * Surely / 100));

    private static int RoomOf(SectionView section) => section.Height - section.Margins.Top - section.Margins.Bottom;

    private static bool IsHigher(DocxView view, long room)
    {
        foreach (var paragraph in view.Paragraphs)
        {
            if (paragraph.Cell is null && (room -= HeightOf(paragraph)) < 0)
                return true;
        }
        return false;
    }

    private static int HeightOf(ParagraphView paragraph)
    {
        var size = paragraph.Runs.IsEmpty ? paragraph.MarkSize : paragraph.Runs.Max(run => run.Size);
        var width = paragraph.Runs.Sum(run => TextMetrics.Width(run.Text, FontFace.Regular, new FontSize(run.Size)));
        var lines = 1 + width / Math.Max(paragraph.AvailableWidth, 1);
        var spacing = paragraph.Spacing;
        var line = new LineSpacing(spacing.Line, spacing.Rule == LineRule.Exact).HeightOf(
            new FontSize(Math.Max(size, 2))
        );
        return lines * line + Math.Max(spacing.Before, spacing.After);
    }
}
