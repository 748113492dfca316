using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Finds the lines of a table of contents (mục lục): units are named there, but they are not there.</summary>
internal static class ContentsFinder
{
    public static IEnumerable<int> Find(Sheet sheet, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var paragraph = sheet.Paragraphs[i];
            if (IsEntry(paragraph) || (IsHeading(paragraph) && i + 1 < end && IsEntry(sheet.Paragraphs[i + 1])))
                yield return i;
        }
    }

    private static bool IsEntry(ParagraphView paragraph) =>
        paragraph.Style.StartsWith("toc ", StringComparison.OrdinalIgnoreCase)
        || paragraph.Runs.Any(run => run.Field is "TOC" or "PAGEREF")
        || HasLeader(paragraph.Text.AsSpan().TrimEnd());

    /// <summary>Dots, or a tab, and a page number at the end: "Chương I ........ 3".</summary>
    private static bool HasLeader(ReadOnlySpan<char> text)
    {
        var title = text.TrimEnd("0123456789");
        if (title.Length == text.Length || text.Length - title.Length > 4)
            return false;
        title = title.TrimEnd(' ');
        return title.EndsWith("\t") || title.EndsWith("....") || title.EndsWith("……");
    }

    private static bool IsHeading(ParagraphView paragraph) => Folding.Of(paragraph.Text, 20) is "MUC LUC";
}
