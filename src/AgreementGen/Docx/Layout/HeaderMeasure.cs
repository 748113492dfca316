using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Layout;

/// <summary>A text and its width in twips.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MeasuredText(string Text, int Width)
{
    public static readonly MeasuredText None = new("", 0);

    public MeasuredText OrWider(MeasuredText other) => other.Width > Width ? other : this;
}

/// <summary>A line of the left block, ready to be wrapped.</summary>
/// <param name="Widest">The widest of the lines into which it is broken by hand, twips.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MeasuredIssuer(Line Line, Component Component, TextWrap Wrap, int Widest);

/// <summary>The texts of a header in the sizes of one family: all that depends neither on margins nor on columns. Twips.</summary>
internal sealed class HeaderMeasure
{
    private readonly Standard _standard;

    public HeaderMeasure(Header header, Standard standard, HeaderFamily family)
    {
        _standard = standard;
        Family = family;
        Right = RightLines(header.Heading, standard.Wording);
        foreach (var (component, text) in Right)
        {
            var line = Measure(text, component);
            WidestRight = WidestRight.OrWider(line);
            Title = line.Width;
        }
        Date = header.DateLine is null ? null : Measure(header.DateLine.Text, Component.Date);
        foreach (var line in header.NumberLines)
            WidestNumber = WidestNumber.OrWider(Measure(line.Text, Component.Number));
        Draft = header.DraftLine is null ? null : Measure(header.DraftLine.Text, Component.DraftLabel);
        Left = [.. header.Lines.Select(Measure)];
    }

    public HeaderFamily Family { get; }

    /// <summary>The fixed lines of the right block.</summary>
    public ImmutableArray<HeadingLine> Right { get; }

    public MeasuredText WidestRight { get; } = MeasuredText.None;

    /// <summary>The last line of the right block, which its rule stands below.</summary>
    public int Title { get; }

    public MeasuredText? Date { get; }

    public MeasuredText WidestNumber { get; } = MeasuredText.None;

    public MeasuredText? Draft { get; }

    /// <summary>The left block.</summary>
    public ImmutableArray<MeasuredIssuer> Left { get; }

    private MeasuredText Measure(string text, Component component) =>
        new(text, Widest(text, _standard[component].Face, SizeOf(component)));

    private MeasuredIssuer Measure(IssuerLine line)
    {
        var component = line.IsSuperior ? Component.Superior : Component.Issuer;
        var (text, face, size) = (line.Line.Text, _standard[component].Face, SizeOf(component));
        return new MeasuredIssuer(line.Line, component, new TextWrap(text, face, size), Widest(text, face, size));
    }

    private FontSize SizeOf(Component component) => Family.SizeOf(component, _standard);

    private static ImmutableArray<HeadingLine> RightLines(Heading heading, Wording wording) =>
        heading switch
        {
            Heading.QuocHieu => [new(Component.QuocHieu, wording.QuocHieu), new(Component.TieuNgu, wording.TieuNgu)],
            Heading.Party => [new(Component.PartyTitle, wording.PartyTitle)],
            Heading.Youth => [new(Component.YouthTitle, wording.YouthTitle)],
            _ => [],
        };

    /// <summary>The widest of the lines into which the text is broken by hand.</summary>
    private static int Widest(string text, FontFace face, FontSize size)
    {
        var widest = 0;
        foreach (var line in text.AsSpan().Split('\n'))
            widest = Math.Max(widest, PrintedWidth.Of(text.AsSpan(line), face, size));
        return widest;
    }
}
