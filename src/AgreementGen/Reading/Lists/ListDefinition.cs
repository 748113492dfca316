using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Lists;

/// <summary>How a list looks (<c>w:abstractNum</c>, ECMA-376 part 1, 17.9.1). Lists that share it count on together.</summary>
internal sealed class ListDefinition
{
    public const int LevelCount = 9;

    public ListLevel?[] Levels { get; } = new ListLevel?[LevelCount];

    /// <summary>Id of the numbering style that holds the levels instead.</summary>
    public string? StyleLink { get; private set; }

    public static ListDefinition Read(XmlCursor xml, Theme theme)
    {
        var definition = new ListDefinition();
        foreach (var name in xml.Children())
        {
            if (name == "numStyleLink")
                definition.StyleLink = xml.Value;
            else if (name == "lvl" && LevelOf(xml) is { } index)
                definition.Levels[index] = ListLevel.Read(xml, theme);
        }
        return definition;
    }

    /// <summary>The attribute <c>ilvl</c>, when there is such a level.</summary>
    public static int? LevelOf(XmlCursor xml) =>
        Measures.Whole(xml.Attribute("ilvl")) is >= 0 and < LevelCount and var index ? index : null;
}
