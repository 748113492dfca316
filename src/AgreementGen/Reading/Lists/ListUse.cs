using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Lists;

/// <summary>A list that paragraphs can be in (<c>w:num</c>, ECMA-376 part 1, 17.9.15): a definition, and what it changes of it.</summary>
internal sealed class ListUse
{
    public int Definition { get; private set; } = -1;

    /// <summary>The number that a level begins with in this list.</summary>
    public int?[] Starts { get; } = new int?[ListDefinition.LevelCount];
    public ListLevel?[] Levels { get; } = new ListLevel?[ListDefinition.LevelCount];

    public static ListUse Read(XmlCursor xml, Theme theme)
    {
        var use = new ListUse();
        foreach (var name in xml.Children())
        {
            if (name == "abstractNumId")
                use.Definition = Measures.Whole(xml.Value) ?? -1;
            else if (name == "lvlOverride" && ListDefinition.LevelOf(xml) is { } level)
                use.ReadOverride(xml, level, theme);
        }
        return use;
    }

    private void ReadOverride(XmlCursor xml, int level, Theme theme)
    {
        foreach (var name in xml.Children())
        {
            if (name == "startOverride")
                Starts[level] = Measures.Whole(xml.Value);
            else if (name == "lvl")
                Levels[level] = ListLevel.Read(xml, theme);
        }
    }
}
