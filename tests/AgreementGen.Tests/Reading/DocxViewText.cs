using System.Globalization;
using System.Text;
using AgreementGen.Reading;

namespace AgreementGen.Tests.Reading;

/// <summary>
/// A view as a person would describe it: sections with their headers, then each paragraph with its look, place and text. What is usual
/// (Times New Roman, black, left, single, no distance) is not said.
/// </summary>
internal sealed class DocxViewText
{
    private readonly StringBuilder _text = new();

    private DocxViewText() { }

    public static string Of(DocxView view)
    {
        var writer = new DocxViewText();
        writer.Write(view);
        return writer._text.ToString();
    }

    private void Write(DocxView view)
    {
        string[] facts =
        [
            view.HasTrackedChanges ? "tracked changes" : "",
            view.HasMirroredMargins ? "mirrored margins" : "",
            view.HasEvenHeaders ? "even headers" : "",
            view.PageCount is { } pages ? $"{pages} pages" : "",
        ];
        if (facts.Any(fact => fact.Length > 0))
            Line("", "document " + string.Join(", ", facts.Where(fact => fact.Length > 0)));
        var section = -1;
        foreach (var block in view.Body)
        {
            var first = block as ParagraphView ?? ((TableView)block).Paragraphs.FirstOrDefault();
            while (first is not null && section < first.Section)
                Write(view.Sections[++section]);
            Write(block, "");
        }
        while (++section < view.Sections.Length)
            Write(view.Sections[section]);
    }

    private void Write(SectionView section)
    {
        var margins = section.Margins;
        string[] facts =
        [
            $"section {Millimetres(section.Width)} × {Millimetres(section.Height)}",
            $"margins {Millimetres(margins.Top)} {Millimetres(margins.Bottom)} {Millimetres(margins.Left)} {Millimetres(margins.Right)}"
                + $", header {Millimetres(margins.Header)}, footer {Millimetres(margins.Footer)}",
            margins.Gutter == 0 ? "" : $"gutter {Millimetres(margins.Gutter)}",
            section.IsLandscape ? "landscape" : "",
            section.HasFirstPage ? "first page" : "",
            section.Columns > 1 ? $"{section.Columns} columns" : "",
            section.Start == "nextPage" ? "" : section.Start,
            section.PageNumberFormat == "decimal" ? "" : section.PageNumberFormat,
            section.PageNumberStart is { } start ? $"from {start}" : "",
        ];
        Line("", string.Join(", ", facts.Where(fact => fact.Length > 0)));
        Write("header", section.Header);
        Write("first header", section.FirstHeader);
        Write("even header", section.EvenHeader);
        Write("footer", section.Footer);
        Write("first footer", section.FirstFooter);
        Write("even footer", section.EvenFooter);
    }

    private void Write(string name, MarginTextView? text)
    {
        if (text is null)
            return;
        Line("  ", name);
        foreach (var paragraph in text.Paragraphs)
            Write(paragraph, "    ");
    }

    private void Write(BlockView block, string indent)
    {
        if (block is ParagraphView paragraph)
            Write(paragraph, indent);
        else
            Write((TableView)block, indent);
    }

    private void Write(TableView table, string indent)
    {
        string[] facts =
        [
            $"table {string.Join(" + ", table.ColumnWidths)}",
            table.HasBorders ? "borders" : "",
            table.Indent == 0 ? "" : $"at {table.Indent}",
            table.Alignment == AlignmentView.Left ? "" : Name(table.Alignment),
            table.IsFixed ? "fixed" : "",
        ];
        Line(indent, string.Join(", ", facts.Where(fact => fact.Length > 0)));
        foreach (var row in table.Rows)
        {
            Line(indent + "  ", "row" + (row.IsHeader ? ", header" : "") + (row.IsWhole ? ", whole" : ""));
            foreach (var cell in row.Cells)
                Write(cell, indent + "    ");
        }
    }

    private void Write(CellView cell, string indent)
    {
        Line(
            indent,
            $"cell {cell.Column}"
                + (cell.ColumnSpan > 1 ? $"+{cell.ColumnSpan - 1}" : "")
                + $" {cell.Width} ({cell.MarginLeft} {cell.MarginRight})"
                + (cell.ContinuesAbove ? " goes on" : "")
                + Border(" top", cell.TopBorder)
                + Border(" bottom", cell.BottomBorder)
        );
        foreach (var block in cell.Blocks)
            Write(block, indent + "  ");
    }

    private void Write(ParagraphView paragraph, string indent)
    {
        var looks = paragraph.Runs.Select(Look).Distinct(StringComparer.Ordinal).ToArray();
        var text = looks.Length > 1 ? string.Concat(paragraph.Runs.Select(Marked)) : paragraph.Text;
        string[] parts =
        [
            paragraph.Style,
            looks.Length == 1 ? looks[0] : "",
            Place(paragraph),
            string.Join(" ", paragraph.Strokes.Select(Stroke)),
        ];
        var number = paragraph.Number is { } label ? $"[{label.Text}{NumberLook(label, paragraph)}] " : "";
        Line(indent, $"¶ {string.Join(" | ", parts.Where(part => part.Length > 0))} | {number}{Visible(text)}");
    }

    private static string NumberLook(RunView number, ParagraphView paragraph) =>
        !paragraph.Runs.IsEmpty && Look(paragraph.Runs[0]) == Look(number) ? "" : $" ({Look(number)})";

    private static string Marked(RunView run) => $"⟨{Look(run)}: {run.Text}⟩";

    private static string Look(RunView run)
    {
        string[] facts =
        [
            run.Font == "Times New Roman" ? "" : run.Font,
            run.OtherFonts.IsEmpty ? "" : $"({string.Join(", ", run.OtherFonts)})",
            (run.Size / 2m).ToString(CultureInfo.InvariantCulture),
            run.IsBold ? "bold" : "",
            run.IsItalic ? "italic" : "",
            run.IsUnderlined ? "underlined" : "",
            run.IsStruck ? "struck" : "",
            run.IsCapitals ? "capitals" : "",
            run.IsSmallCapitals ? "small capitals" : "",
            run.IsRaised ? "raised" : "",
            run.Color is "auto" or "000000" ? "" : run.Color,
            run.Highlight is null ? "" : $"on {run.Highlight}",
            run.Shading is null ? "" : $"on {run.Shading}",
            run.Spacing == 0 ? "" : $"spaced {run.Spacing}",
            run.Field is null ? "" : $"field {run.Field}",
            run.IsLink ? "link" : "",
        ];
        return string.Join(" ", facts.Where(fact => fact.Length > 0));
    }

    private static string Place(ParagraphView paragraph)
    {
        var (indent, spacing) = (paragraph.Indent, paragraph.Spacing);
        string[] facts =
        [
            paragraph.Alignment == AlignmentView.Left ? "" : Name(paragraph.Alignment),
            indent.Left == 0 ? "" : $"left {indent.Left}",
            indent.Right == 0 ? "" : $"right {indent.Right}",
            indent.FirstLine == 0 ? "" : $"first {indent.FirstLine}",
            spacing.Before == 0 && spacing.After == 0 ? "" : $"{spacing.Before}/{spacing.After}",
            spacing is { Line: 240, Rule: LineRule.Auto } ? "" : $"line {spacing.Line} {spacing.Rule}",
            spacing.IsContextual ? "contextual" : "",
            paragraph.OutlineLevel == 0 ? "" : $"level {paragraph.OutlineLevel}",
            paragraph.KeepsWithNext ? "keep" : "",
            paragraph.KeepsLines ? "whole" : "",
            paragraph.BreaksPageBefore ? "new page" : "",
            paragraph.IsBoxed ? "boxed" : "",
            paragraph.Shading is null ? "" : $"on {paragraph.Shading}",
            paragraph.Runs.IsEmpty ? $"mark {paragraph.MarkSize / 2m}" : "",
            $"in {paragraph.AvailableWidth}",
            paragraph.TextBox is { } box ? Box(box) : "",
        ];
        return string.Join(", ", facts.Where(fact => fact.Length > 0));
    }

    private static string Box(TextBoxView box) =>
        $"box {box.Width} × {box.Height} at {(box.Left is { } left ? left.ToString(CultureInfo.InvariantCulture) : "?")}"
        + (box.HasBorder ? " drawn" : "");

    private static string Stroke(StrokeView stroke) =>
        $"{{{Name(stroke.Kind)} {stroke.Length}{(stroke.IsSolid ? "" : " broken")}{(stroke.IsAbove ? " above" : "")}"
        + $" around {(stroke.Center is { } center ? center.ToString(CultureInfo.InvariantCulture) : "?")}}}";

    private static string Border(string name, BorderView border) =>
        border.IsVisible ? $"{name} {border.Style} {border.Size}" : "";

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Visible(string text) =>
        text.Replace("\n", "⏎", StringComparison.Ordinal)
            .Replace("\t", "→", StringComparison.Ordinal)
            .Replace("\f", "↡", StringComparison.Ordinal);

    private static string Millimetres(int twips) =>
        (twips * 25.4m / 1440).ToString("0.#", CultureInfo.InvariantCulture);

    private void Line(string indent, string text) => _text.Append(indent).Append(text).Append('\n');
}
