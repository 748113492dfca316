using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Finds what follows the main part: annexes, forms, and documents issued with this one.</summary>
internal sealed class AnnexFinder(Sheet sheet)
{
    /// <summary>How far above the line "(Ban hành kèm theo …)" the type of an attached document may stand.</summary>
    private const int MostTitleLines = 14;

    private sealed record Start(int Index, int Label, AnnexKind Kind, Passage Passage, string Number, Passage? Title);

    /// <param name="from">Index of the first paragraph that may be an annex's.</param>
    public ImmutableArray<AnnexView> Find(int from)
    {
        var starts = new List<Start>();
        for (var i = from; i < sheet.Count; i++)
        {
            if (FindStart(i, from, starts) is { } start && (starts.Count == 0 || start.Index > starts[^1].Label))
                starts.Add(start);
        }
        return [.. starts.Select((start, i) => Read(start, i + 1 < starts.Count ? starts[i + 1].Index : sheet.Count))];
    }

    private Start? FindStart(int index, int from, List<Start> starts)
    {
        var paragraph = sheet.Paragraphs[index];
        if (paragraph.Text.Length is 0)
            return null;
        var isInTable = sheet.IsInTable(paragraph);
        return FirstOf(paragraph.Text) switch
        {
            'P' or 'M' when !isInTable || StartsPage(index) => OfLabel(paragraph),
            '(' or 'B' when !isInTable => OfAttachment(paragraph, from, starts),
            'C' when StartsPage(index) => OfSecondHead(index),
            _ => null,
        };
    }

    /// <summary>It, or the table that it stands in, is at the top of a page.</summary>
    private bool StartsPage(int index) => sheet.StartsPage(sheet.BlockStart(index));

    private static char FirstOf(string text)
    {
        foreach (var c in text)
        {
            if (Folding.Of(c) is not (' ' or '\0') and var plain)
                return plain;
        }
        return '\0';
    }

    /// <summary>A label needs a place or a look: a page of its own, or the middle, the right, or bold type. A form needs a page.</summary>
    private Start? OfLabel(ParagraphView paragraph)
    {
        if (AnnexLabel.Read(paragraph) is not { } label)
            return null;
        var isSet = paragraph.Alignment is AlignmentView.Center or AlignmentView.Right || label.Line.IsBold;
        var isPlaced = StartsPage(paragraph.Index);
        if (!isPlaced && (!isSet || label.Kind == AnnexKind.Form))
            return null;
        var start = sheet.BlockStart(paragraph.Index);
        return new Start(start, paragraph.Index, label.Kind, label.Line, label.Number, label.Title);
    }

    /// <summary>A document with a type of its own above "(Ban hành kèm theo …)"; annexes have that line too, below their label.</summary>
    private Start? OfAttachment(ParagraphView paragraph, int from, List<Start> starts)
    {
        var key = Folding.Of(paragraph.Text, 40);
        if (
            !key.StartsWith("(BAN HANH KEM", StringComparison.Ordinal)
            && !key.StartsWith("(KEM THEO", StringComparison.Ordinal)
        )
            return null;
        var above = starts.Count > 0 ? starts[^1].Label : from - 1;
        for (var i = paragraph.Index - 1; i > above && i >= paragraph.Index - MostTitleLines; i--)
        {
            var line = FragmentReader.Lines(sheet.Paragraphs[i]).FirstOrDefault()?.Trim();
            if (line is { IsCapitals: true } && TypeWords.Starts(Folding.Of(line.Text)))
                return new Start(HeadAbove(i, above), i, AnnexKind.Attachment, line, "", null);
        }
        return null;
    }

    /// <summary>A national title at the top of another page begins another document; its type is below.</summary>
    private Start? OfSecondHead(int index)
    {
        if (!HeadWords.IsQuocHieu(Folding.Of(sheet.Paragraphs[index].Text, 80)))
            return null;
        var start = sheet.BlockStart(index);
        for (var i = index + 1; i < sheet.Count && i <= index + MostTitleLines; i++)
        {
            var line = FragmentReader.Lines(sheet.Paragraphs[i]).FirstOrDefault()?.Trim();
            if (line is { IsCapitals: true } && TypeWords.Starts(Folding.Of(line.Text)))
                return new Start(start, i, AnnexKind.Attachment, line, "", null);
        }
        return null;
    }

    /// <summary>The first paragraph of the head that an attached document may have of its own.</summary>
    private int HeadAbove(int index, int limit)
    {
        while (index - 1 > limit && !sheet.StartsPage(index))
        {
            var start = sheet.BlockStart(index - 1);
            if (start <= limit || !Enumerable.Range(start, index - start).All(IsOfHead))
                return index;
            index = start;
        }
        return index;
    }

    private bool IsOfHead(int index)
    {
        var paragraph = sheet.Paragraphs[index];
        return paragraph.IsBlank
            || paragraph.Cell is not null
                && sheet.TableAt(index) is { } table
                && table
                    .Paragraphs.Take(40)
                    .Any(inner => HeadWords.TitleOf(Folding.Of(inner.Text, 80)) != HeadRole.Other)
            || HeadWords.RoleOf(Folding.Of(paragraph.Text, 130)) != HeadRole.Other;
    }

    private AnnexView Read(Start start, int end)
    {
        var reader = new AnnexTitleReader(sheet, start.Label, end);
        var (title, guide, stroke) = reader.Read(start.Passage, start.Title);
        return new AnnexView
        {
            Kind = start.Kind,
            Label = start.Passage,
            Number = start.Number,
            Title = title,
            Guide = guide,
            Stroke = stroke,
            Start = start.Index,
            End = end,
        };
    }
}
