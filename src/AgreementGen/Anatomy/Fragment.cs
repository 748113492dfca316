using System.Buffers;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>A piece of a printed line: the whole line, or what tabs or blanks put into one column of it.</summary>
internal sealed record Fragment(Passage Passage, Slot Slot)
{
    private static readonly SearchValues<char> Strokes = SearchValues.Create("-_=~. ");

    /// <summary>Its text, folded.</summary>
    public string Key { get; } = Folding.Of(Passage.Text);

    public ParagraphView Paragraph => Passage.Paragraph;
    public int Index => Passage.Paragraph.Index;

    /// <summary>Tabs or blanks put it beside something.</summary>
    public bool IsTabbed { get; init; }

    /// <summary>Which of the pieces of its line that have text, from 0.</summary>
    public int Order { get; init; }

    /// <summary>How many pieces of its line have text.</summary>
    public int Count { get; init; } = 1;

    public bool IsCapitals => Passage.IsCapitals;

    /// <summary>It stands in the middle of its room, or nearly.</summary>
    public bool IsCentred => Paragraph.Alignment == AlignmentView.Center;

    /// <summary>A line drawn with characters: <c>-----</c>, <c>_____</c>.</summary>
    public bool IsTypedStroke => Key.Length >= 3 && Key.AsSpan().IndexOfAnyExcept(Strokes) < 0 && Key[0] != '.';
}
