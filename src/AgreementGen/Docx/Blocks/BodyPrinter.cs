using System.Collections.Immutable;
using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Docx.Lists;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>The paragraphs and tables of the body, in the row that <see cref="ParagraphFlow"/> makes of the tree.</summary>
/// <param name="numbering">Absent: numbers are text.</param>
internal sealed class BodyPrinter(WordWriter word, Standard standard, int textWidth, WordNumbering? numbering)
{
    /// <param name="keepsEnd">The last lines have to stay with what follows.</param>
    public void Print(ImmutableArray<Block> body, bool keepsEnd)
    {
        var flow = ParagraphFlow.Of(body);
        var kept = keepsEnd ? FirstKept(flow) : flow.Length;
        for (var i = 0; i < flow.Length; i++)
        {
            var item = flow[i];
            if (item.Table is not null)
                new TablePrinter(word, standard, textWidth).Print(item.Table, i >= kept);
            else
                Print(item, item.KeepWithNext || i >= kept);
        }
    }

    private void Print(FlowItem item, bool keepsNext)
    {
        var component = ComponentOf(item);
        var format = standard[component];
        var isHeading = item.Level > 0;
        var place = item.Clause is null ? null : numbering?.Plan.Find(item.Clause);
        var bookmark = item.Clause is null ? null : numbering?.References.BookmarkOf(item.Clause.Place);
        word.StartParagraph(
            new ParagraphLook(component)
            {
                KeepNext = keepsNext,
                Outline = isHeading && item.Level != format.Outline ? item.Level : null,
                List = place,
                Indents = place is null ? null : (format.FirstLine.Value.Twips, format.Hanging.Value.Twips),
                HasBoldNumber = place is not null && HasBoldLabel(item),
            }
        );
        if (place is not null)
            Bookmarked(bookmark, () => Text(item, format, ""));
        else if (bookmark is not null)
            BookmarkedLabel(item, format, bookmark);
        else
            Text(item, format, item.Label);
        word.EndParagraph();
    }

    private void Text(FlowItem item, ComponentFormat format, string label)
    {
        var hasLine = item.Line is { IsEmpty: false };
        if (hasLine && label.Length > 0)
            label += " ";
        if (HasBoldLabel(item) || !hasLine)
        {
            word.Run(label, LabelLook(item));
            label = "";
        }
        if (hasLine)
            word.Runs(item.Line!, format, label: label);
    }

    /// <summary>The number alone is bookmarked, without the word before it and the mark behind it.</summary>
    private void BookmarkedLabel(FlowItem item, ComponentFormat format, string bookmark)
    {
        var (label, number) = (item.Label, item.Clause!.BareNumber);
        var start = label.LastIndexOf(number, StringComparison.Ordinal);
        word.Run(label.AsSpan(0, start), LabelLook(item));
        Bookmarked(bookmark, () => word.Run(number, LabelLook(item)));
        word.Run(label.AsSpan(start + number.Length), LabelLook(item));
        if (item.Line is { IsEmpty: false } line)
        {
            word.Run(" ", LabelLook(item));
            word.Runs(line, format);
        }
    }

    private void Bookmarked(string? bookmark, Action print)
    {
        if (bookmark is null)
        {
            print();
            return;
        }
        var id = word.StartBookmark(bookmark);
        print();
        word.EndBookmark(id);
    }

    private static RunLook LabelLook(FlowItem item) => new() { Bold = HasBoldLabel(item) ? true : null };

    /// <summary>An article or section without a heading is text; only its number is bold.</summary>
    private static bool HasBoldLabel(FlowItem item) =>
        item is { Level: 0, Label.Length: > 0, Kind: FlowKind.Article or FlowKind.Heading };

    private static Component ComponentOf(FlowItem item) =>
        HasBoldLabel(item)
            ? Component.Clause
            : item.Kind switch
            {
                FlowKind.Purpose => Component.Purpose,
                FlowKind.LegalBasis => Component.LegalBasis,
                FlowKind.Preamble => Component.Preamble,
                FlowKind.DivisionLabel => Component.DivisionLabel,
                FlowKind.DivisionTitle => Component.DivisionTitle,
                FlowKind.Article => Component.Article,
                FlowKind.Heading => Component.Heading,
                FlowKind.ClauseHeading => Component.ClauseHeading,
                FlowKind.Clause => Component.Clause,
                FlowKind.Point => Component.Point,
                FlowKind.Dash => Component.Dash,
                FlowKind.Plus => Component.Plus,
                _ => Component.Text,
            };

    /// <summary>The first of the items at the end that go with the signatures to their page.</summary>
    private int FirstKept(ImmutableArray<FlowItem> flow)
    {
        var (index, lines) = (flow.Length, 0);
        while (index > 0 && lines < SignatureFit.TextLines)
        {
            var item = flow[--index];
            var format = standard[ComponentOf(item)];
            lines += item.Table is not null
                ? item.Table.Rows.Length
                : TextWrap.CountLines(
                    item.Text,
                    format.Face,
                    format.Size.Value,
                    textWidth - format.FirstLine.Value.Twips
                );
        }
        return index;
    }
}
