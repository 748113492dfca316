using System.Globalization;
using AgreementGen.Reading;

namespace AgreementGen.Tests.Reading;

/// <summary>A paragraph of a view in the words of <see cref="Docx.DocxSummary"/>.</summary>
internal static class SummaryLine
{
    public static string Of(ParagraphView paragraph)
    {
        var first = paragraph.Runs.IsEmpty
            ? (paragraph.MarkSize / 2m).ToString(CultureInfo.InvariantCulture)
            : Look(paragraph.Runs[0]);
        var text = string.Concat(
            paragraph.Runs.Select(run => Look(run) == first ? run.Text : $"⟨{Look(run)}: {run.Text}⟩")
        );
        return $"{paragraph.Style} | {first} {Place(paragraph)} | "
            + text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "→", StringComparison.Ordinal);
    }

    private static string Look(RunView run) =>
        (run.Size / 2m).ToString(CultureInfo.InvariantCulture)
        + (run.IsBold ? " bold" : "")
        + (run.IsItalic ? " italic" : "")
        + (run.IsUnderlined ? " underlined" : "");

    private static string Place(ParagraphView paragraph)
    {
        var (indent, spacing) = (paragraph.Indent, paragraph.Spacing);
        return paragraph.Alignment.ToString().ToLowerInvariant()
            + Indent("left", indent.Left)
            + Indent("right", indent.Right)
            + Indent("firstLine", Math.Max(0, indent.FirstLine))
            + Indent("hanging", Math.Max(0, -indent.FirstLine))
            + $", {spacing.Before}/{spacing.After}, line {spacing.Line} "
            + (
                spacing.Rule switch
                {
                    LineRule.Auto => "auto",
                    LineRule.Exact => "exact",
                    _ => "atLeast",
                }
            )
            + (paragraph.KeepsWithNext ? ", keep" : "")
            + (paragraph.OutlineLevel > 0 ? $", level {paragraph.OutlineLevel}" : "")
            + (paragraph.TopBorder.IsVisible || paragraph.BottomBorder.IsVisible ? ", rule" : "");
    }

    private static string Indent(string name, int twips) => twips == 0 ? "" : $", {name} {twips}";
}
