using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Standards;

/// <summary>Where the lines of a paragraph stand.</summary>
public enum TextAlignment
{
    Left,
    Center,
    Right,
    Justify,
}

/// <summary>Whose rules a standard follows, in whatever edition.</summary>
public enum StandardFamily
{
    /// <summary>Nghị định 30/2020/NĐ-CP.</summary>
    Nd30,

    /// <summary>Hướng dẫn của Văn phòng Trung ương Đảng.</summary>
    Party,

    /// <summary>Hướng dẫn của Trung ương Đoàn.</summary>
    Youth,
}

/// <summary>Sheet and margins.</summary>
public sealed record PageFormat
{
    public required Prescribed<Length> Width { get; init; }
    public required Prescribed<Length> Height { get; init; }
    public required Prescribed<Length> Top { get; init; }
    public required Prescribed<Length> Bottom { get; init; }
    public required Prescribed<Length> Left { get; init; }
    public required Prescribed<Length> Right { get; init; }

    /// <summary>From the edge of the paper to the page number.</summary>
    public required Prescribed<Length> Header { get; init; }
}

/// <summary>How one component is set in type.</summary>
public sealed record ComponentFormat
{
    public required Prescribed<FontSize> Size { get; init; }
    public required Prescribed<bool> Bold { get; init; }
    public required Prescribed<bool> Italic { get; init; }
    public required Prescribed<bool> Underline { get; init; }

    /// <summary>In hoa: the text is written in capital letters.</summary>
    public required Prescribed<bool> Capitals { get; init; }
    public required Prescribed<TextAlignment> Align { get; init; }

    /// <summary>Indent of the first line.</summary>
    public required Prescribed<Length> FirstLine { get; init; }

    /// <summary>Indent of all lines but the first.</summary>
    public required Prescribed<Length> Hanging { get; init; }
    public required Prescribed<Length> Before { get; init; }
    public required Prescribed<Length> After { get; init; }
    public required Prescribed<LineSpacing> Line { get; init; }

    /// <summary>Level for navigation, from 1; 0 for none.</summary>
    public int Outline { get; init; }

    /// <summary>Where the whole component is prescribed.</summary>
    public required Citation Source { get; init; }

    public FontFace Face =>
        (Bold.Value, Italic.Value) switch
        {
            (true, true) => FontFace.BoldItalic,
            (true, false) => FontFace.Bold,
            (false, true) => FontFace.Italic,
            _ => FontFace.Regular,
        };
}

/// <summary>What stands below a text to close it: a rule of a certain length, or a sign.</summary>
/// <param name="Rule">Length as a part of the text line above; null when the mark is a sign.</param>
/// <param name="Sign"><c>*</c>, <c>***</c>, <c>-----</c>; empty for a rule.</param>
public sealed record Mark(Prescribed<Share>? Rule, string Sign, Citation Source)
{
    /// <summary>A rule shorter than 15 mm looks like a slip of the pen.</summary>
    private const int Shortest = 850;

    /// <summary>
    /// Length of the rule under a line of text, twips; 0 when the mark is a sign. Under a short line the longest that the
    /// standard accepts, as far as it is needed.
    /// </summary>
    /// <param name="line">Width of the text, twips.</param>
    public int RuleUnder(int line)
    {
        if (Rule is null)
            return 0;
        var longest = (Rule.Most ?? Rule.Value).Of(line);
        return Math.Max(Rule.Value.Of(line), Math.Min(Shortest, longest));
    }
}

/// <summary>The size of one component in a family.</summary>
public sealed record HeaderSize(Component Component, FontSize Size);

/// <summary>Sizes that go together in the header; they replace those of the components.</summary>
public sealed record HeaderFamily(ImmutableArray<HeaderSize> Sizes)
{
    /// <summary>The family's size, or null when it leaves the component alone.</summary>
    public FontSize? Find(Component component)
    {
        foreach (var member in Sizes)
        {
            if (member.Component == component)
                return member.Size;
        }
        return null;
    }

    /// <summary>The size of a component with this family: the family's, else the standard's own.</summary>
    public FontSize SizeOf(Component component, Standard standard) => Find(component) ?? standard[component].Size.Value;
}

/// <summary>
/// A layout standard as data: for each component the value to write, the range to accept and the source. Read from
/// <c>templates/_standards/*.yaml</c> or a file of the house that extends one of them.
/// </summary>
public sealed record Standard
{
    /// <summary>The name in a program file: <c>nd30</c>, <c>party-2026</c> … or the path it was read from.</summary>
    public required string Id { get; init; }

    /// <summary>Whose rules it follows; a house standard has that of its base.</summary>
    public required StandardFamily Family { get; init; }

    /// <summary>What a person calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The files it was read from, its own first.</summary>
    public ImmutableArray<SourceText> Files { get; init; } = [];

    /// <summary>The one font.</summary>
    public required string Font { get; init; }
    public required PageFormat Page { get; init; }

    /// <summary>One for each <see cref="Component"/>, in its order.</summary>
    public required ImmutableArray<ComponentFormat> Components { get; init; }

    /// <summary>Below the tiêu ngữ or the Party's or the Union's title.</summary>
    public required Mark HeadingMark { get; init; }

    /// <summary>Below the issuer.</summary>
    public required Mark IssuerMark { get; init; }

    /// <summary>Below the issuer, when a document asks for a rule where the standard has a sign.</summary>
    public required Mark IssuerRule { get; init; }

    /// <summary>Below the title.</summary>
    public required Mark TitleMark { get; init; }

    /// <summary>Below an annex's guide line.</summary>
    public required Mark AnnexMark { get; init; }

    /// <summary>From the most to the least wanted.</summary>
    public required ImmutableArray<HeaderFamily> HeaderFamilies { get; init; }

    /// <summary>Height left for signature and seal.</summary>
    public required Prescribed<Length> SignatureRoom { get; init; }
    public required Wording Wording { get; init; }

    public ComponentFormat this[Component component] => Components[(int)component];
}
