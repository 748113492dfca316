using System.Collections.Immutable;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Anatomy;

/// <summary>
/// A stretch of one paragraph: the whole of it, one of its lines, or what stands on one side of a tab. What a component of the document
/// consists of, however it was laid out.
/// </summary>
/// <param name="Start">Offset in the paragraph's text.</param>
public sealed record Passage(ParagraphView Paragraph, int Start, int Length)
{
    public Passage(ParagraphView paragraph)
        : this(paragraph, 0, paragraph.Text.Length) { }

    public string Text => Paragraph.Text.Substring(Start, Length);

    /// <summary>As it is seen: an effect of the font makes capitals of small letters.</summary>
    public string PrintedText =>
        string.Concat(
            Paragraph
                .Runs.Select(Cut)
                .OfType<RunView>()
                .Select(run => run.IsCapitals ? run.Text.ToUpperInvariant() : run.Text)
        );

    /// <summary>It is the whole text of the paragraph.</summary>
    public bool IsWhole => Start == 0 && Length == Paragraph.Text.Length;

    /// <summary>It has a line or more of its own, so that the alignment of the paragraph is its alignment.</summary>
    public bool HasOwnLine => IsLineEdge(Start - 1) && IsLineEdge(Start + Length);

    /// <summary>Where it stands; null when tabs or blanks put it there.</summary>
    public AlignmentView? Alignment => HasOwnLine ? Paragraph.Alignment : null;

    /// <summary>The runs that it consists of, cut to it; those of blanks only are left out.</summary>
    public ImmutableArray<RunView> Runs =>
        [.. Paragraph.Runs.Select(Cut).OfType<RunView>().Where(run => !string.IsNullOrWhiteSpace(run.Text))];

    /// <summary>Its sizes, half-points, each once, in the order met.</summary>
    public ImmutableArray<int> Sizes
    {
        get
        {
            var sizes = ImmutableArray<int>.Empty;
            foreach (var run in Paragraph.Runs)
            {
                if (Prints(run) && !sizes.Contains(run.Size))
                    sizes = sizes.Add(run.Size);
            }
            return sizes;
        }
    }

    /// <summary>All of it is bold; false when nothing is printed.</summary>
    public bool IsBold => All(run => run.IsBold);
    public bool IsItalic => All(run => run.IsItalic);
    public bool IsUnderlined => All(run => run.IsUnderlined);
    public bool HasBold => Any(run => run.IsBold);
    public bool HasItalic => Any(run => run.IsItalic);
    public bool HasUnderline => Any(run => run.IsUnderlined);

    /// <summary>It is printed in capital letters: it has letters, and none is small (an effect of the font counts too).</summary>
    public bool IsCapitals => Text.Any(char.IsLetter) && Runs.All(run => run.IsCapitals || !run.Text.Any(char.IsLower));

    /// <summary>Width on one line, twips, in Times New Roman's metrics.</summary>
    public int Width =>
        Runs.Sum(run =>
            TextMetrics.Width(
                run.IsCapitals ? run.Text.ToUpperInvariant() : run.Text,
                FaceOf(run),
                new FontSize(run.Size)
            )
        );

    /// <summary>A part of it.</summary>
    /// <param name="start">Offset in this passage.</param>
    public Passage Slice(int start, int length) => this with { Start = Start + start, Length = length };

    /// <summary>The same without blanks at its ends.</summary>
    public Passage Trim()
    {
        var text = Text;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        return Slice(start, text.AsSpan().Trim().Length);
    }

    private bool All(Func<RunView, bool> holds)
    {
        var isAny = false;
        foreach (var run in Paragraph.Runs)
        {
            if (!Prints(run))
                continue;
            if (!holds(run))
                return false;
            isAny = true;
        }
        return isAny;
    }

    private bool Any(Func<RunView, bool> holds)
    {
        foreach (var run in Paragraph.Runs)
        {
            if (holds(run) && Prints(run))
                return true;
        }
        return false;
    }

    /// <summary>Some of the run belongs to it, and that is not only blanks.</summary>
    private bool Prints(RunView run)
    {
        var (start, end) = Shared(run);
        return end > start && !run.Text.AsSpan(start - run.Start, end - start).IsWhiteSpace();
    }

    /// <summary>Offsets in the paragraph's text of what the run and the passage have in common; none when the end is not behind the start.</summary>
    private (int Start, int End) Shared(RunView run) =>
        (Math.Max(run.Start, Start), Math.Min(run.Start + run.Text.Length, Start + Length));

    private bool IsLineEdge(int offset) =>
        offset < 0 || offset >= Paragraph.Text.Length || Paragraph.Text[offset] is '\n' or '\f';

    private RunView? Cut(RunView run)
    {
        var (start, end) = Shared(run);
        return end <= start ? null
            : end - start == run.Text.Length ? run
            : run with { Text = run.Text[(start - run.Start)..(end - run.Start)], Start = start };
    }

    private static FontFace FaceOf(RunView run) =>
        (run.IsBold, run.IsItalic) switch
        {
            (true, true) => FontFace.BoldItalic,
            (true, false) => FontFace.Bold,
            (false, true) => FontFace.Italic,
            _ => FontFace.Regular,
        };
}
