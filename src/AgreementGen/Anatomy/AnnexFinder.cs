using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Finds what follows the main part: annexes, forms, and documents issued with this one.</summary>
internal sealed partial class AnnexFinder(Sheet sheet)
{
    private const int LongestLabel = 160;

    /// <summary>How far above the line "(Ban hành kèm theo …)" the type of an attached document may stand.</summary>
    private const int MostTitleLines = 14;

    private static readonly SearchValues<char> MarksBehind = SearchValues.Create(" .:-–—\t\u00A0");

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
        if (paragraph.Text.Length is 0 || paragraph.Cell is not null)
            return null;
        var initial = FirstOf(paragraph.Text);
        return initial is 'P' or 'M' && paragraph.Text.Length <= LongestLabel * 3 ? OfLabel(paragraph)
            : initial is '(' or 'B' ? OfAttachment(paragraph, from, starts)
            : null;
    }

    private static char FirstOf(string text)
    {
        foreach (var c in text)
        {
            if (Folding.Of(c) is not (' ' or '\0') and var plain)
                return plain;
        }
        return '\0';
    }

    private Start? OfLabel(ParagraphView paragraph)
    {
        var line = FragmentReader.Lines(paragraph).FirstOrDefault()?.Trim();
        if (
            line is null
            || line.Length > LongestLabel
            || Label().Match(Folding.Of(line.Text)) is not { Success: true } label
        )
            return null;
        var isSet = paragraph.Alignment is AlignmentView.Center or AlignmentView.Right || line.IsBold;
        var isPlaced = sheet.StartsPage(paragraph.Index);
        if (!isPlaced && !isSet)
            return null;
        var number = label.Groups["number"].Value;
        var length = LengthOf(line.Text, label.Groups["label"].Length);
        var title = line.Slice(length, line.Length - length);
        var kind = label.Groups["form"].Success ? AnnexKind.Form : AnnexKind.Annex;
        if (kind == AnnexKind.Form && !isPlaced)
            return null;
        return new Start(
            paragraph.Index,
            paragraph.Index,
            kind,
            line.Slice(0, length),
            number,
            title.Text.Any(char.IsLetter) ? TrimMarks(title) : null
        );
    }

    /// <summary>How much of a text so many folded characters are.</summary>
    private static int LengthOf(string text, int folded)
    {
        for (var length = 1; length <= text.Length; length++)
        {
            if (Folding.Of(text.AsSpan(0, length)).Length >= folded)
                return Math.Min(text.Length, length + Marks(text, length));
        }
        return text.Length;
    }

    private static int Marks(string text, int at)
    {
        var count = 0;
        while (at + count < text.Length && Folding.Of(text[at + count]) == '\0')
            count++;
        return count;
    }

    private static Passage TrimMarks(Passage title)
    {
        var text = title.Text.AsSpan();
        var start = text.IndexOfAnyExcept(MarksBehind);
        return title.Slice(start, text.Length - start).Trim();
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

    [GeneratedRegex(
        @"^(?<label>PHU LUC( SO)?( ?(?<number>[IVXL]+|\d{1,2}[A-Z]?|[A-Z]))?|(?<form>MAU|BIEU MAU)( SO)? ?(?<number>\d{1,2}[A-Z]?|[IVX]+))(?![A-Z0-9])($|[ .:\-]*$|( ?[.:\-] ?| )(?=[^ ]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Label();
}
