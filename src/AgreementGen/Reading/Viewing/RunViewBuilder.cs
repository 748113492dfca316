using System.Collections.Immutable;
using System.Text;
using AgreementGen.Reading.Body;
using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Viewing;

/// <summary>Makes views of the runs of a paragraph; neighbours in one look are one run, hidden text is left out.</summary>
internal sealed class RunViewBuilder(Cascade cascade, EffectiveParagraph paragraph)
{
    private const int UsualSize = 20;
    private const string UsualFont = "Times New Roman";

    private readonly ImmutableArray<RunView>.Builder _runs = ImmutableArray.CreateBuilder<RunView>();
    private readonly StringBuilder _text = new();

    public (string Text, ImmutableArray<RunView> Runs) Build(List<BodyInline> inlines)
    {
        var start = 0;
        (RunProperties Look, string? Field, bool IsLink)? now = null;
        foreach (var inline in inlines)
        {
            if (inline is not BodyText piece)
                continue;
            var look = cascade.Resolve(paragraph, piece.Look);
            if (look.Has(RunFlags.Vanish))
                continue;
            var next = (look, piece.Field, piece.IsLink);
            if (now is { } open && (next != open || piece.Text.Length == 0))
                (start, now) = (Close(start, open), null);
            now ??= next;
            _text.Append(piece.Text);
            if (piece.Text.Length == 0)
                (start, now) = (Close(start, next), null);
        }
        if (now is { } last)
            Close(start, last);
        var text = _text.ToString();
        return (text, _runs.DrainToImmutable());
    }

    private int Close(int start, (RunProperties Look, string? Field, bool IsLink) run)
    {
        _runs.Add(
            ViewOf(_text.ToString(start, _text.Length - start), run.Look) with
            {
                Start = start,
                Field = run.Field,
                IsLink = run.IsLink,
            }
        );
        return _text.Length;
    }

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
