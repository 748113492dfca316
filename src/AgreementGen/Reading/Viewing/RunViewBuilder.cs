using System.Collections.Immutable;
using AgreementGen.Reading.Body;
using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Viewing;

/// <summary>Makes views of the runs of a paragraph; neighbours in one look are one run, hidden text is left out.</summary>
internal sealed class RunViewBuilder(Cascade cascade, EffectiveParagraph paragraph)
{
    private const int UsualSize = 20;
    private const string UsualFont = "Times New Roman";

    private readonly List<RunView> _runs = [];
    private int _length;

    public (string Text, ImmutableArray<RunView> Runs) Build(List<BodyInline> inlines)
    {
        for (var i = 0; i < inlines.Count; )
        {
            if (inlines[i] is BodyText text && Look(text) is var look && !look.Has(RunFlags.Vanish))
                i = Build(inlines, i, text, look);
            else
                i++;
        }
        return (Joined(_runs.ConvertAll(run => run.Text)), [.. _runs]);
    }

    /// <summary>One run, from its first piece on: the index of what follows it.</summary>
    private int Build(List<BodyInline> inlines, int start, BodyText first, RunProperties look)
    {
        var end = start + 1;
        while (end < inlines.Count && first.Text.Length > 0 && GoesOn(inlines[end], first, look))
            end++;
        var pieces = inlines.GetRange(start, end - start).OfType<BodyText>().Where(IsShown).Select(piece => piece.Text);
        var text = end == start + 1 ? first.Text : Joined([.. pieces]);
        _runs.Add(ViewOf(text, look) with { Start = _length, Field = first.Field, IsLink = first.IsLink });
        _length += text.Length;
        return end;
    }

    /// <summary>Shapes and hidden text between two pieces do not part them.</summary>
    private bool GoesOn(BodyInline inline, BodyText first, RunProperties look) =>
        inline is not BodyText next
        || !IsShown(next)
        || (next.Text.Length > 0 && next.Field == first.Field && next.IsLink == first.IsLink && Look(next) == look);

    private bool IsShown(BodyText piece) => !Look(piece).Has(RunFlags.Vanish);

    private RunProperties Look(BodyText piece) => cascade.Resolve(paragraph, piece.Look);

    /// <summary>The text itself where there is but one.</summary>
    private static string Joined(List<string> texts) => texts.Count == 1 ? texts[0] : string.Concat(texts);

    /// <summary>Half-points.</summary>
    public static int SizeOf(RunProperties look) => look.Size ?? UsualSize;

    public static RunView ViewOf(string text, RunProperties look)
    {
        var font = look.Ascii ?? UsualFont;
        return new RunView
        {
            Text = text,
            Start = 0,
            Font = font,
            IsThemeFont = look.IsThemeFont == true,
            OtherFonts = OtherFonts(text, look, font),
            Size = SizeOf(look),
            IsBold = look.Has(RunFlags.Bold),
            IsItalic = look.Has(RunFlags.Italic),
            IsUnderlined = look.Underline is not (null or "none"),
            IsStruck = look.Has(RunFlags.Strike | RunFlags.DoubleStrike),
            IsCapitals = look.Has(RunFlags.Capitals),
            IsSmallCapitals = look.Has(RunFlags.SmallCapitals),
            IsRaised = look.Script == "superscript" || look.Position > 0,
            Color = look.Color ?? "auto",
            Highlight = look.Highlight is "none" ? null : look.Highlight,
            Shading = look.Shading is "auto" ? null : look.Shading,
            Spacing = look.Spacing ?? 0,
        };
    }

    /// <summary>Letters beyond ASCII, as most of Vietnamese, are shown in the <c>hAnsi</c> font (ECMA-376 part 1, 17.3.2.26).</summary>
    private static ImmutableArray<string> OtherFonts(string text, RunProperties look, string font)
    {
        var high = look.HighAnsi ?? UsualFont;
        var complex = look.Complex ?? UsualFont;
        var showsHigh = high != font && !System.Text.Ascii.IsValid(text);
        var showsComplex = look.Has(RunFlags.ComplexScript) && complex != font && complex != high;
        return (showsHigh, showsComplex) switch
        {
            (true, true) => [high, complex],
            (true, false) => [high],
            (false, true) => [complex],
            _ => [],
        };
    }
}
