using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Lists;

/// <summary>The lists of a document (<c>numbering.xml</c>).</summary>
internal sealed class ListSheet
{
    private readonly Dictionary<int, ListDefinition> _definitions = [];
    private readonly Dictionary<int, ListUse> _uses = [];

    public static ListSheet Read(XmlCursor xml, Theme theme, StyleSheet styles)
    {
        var sheet = new ListSheet();
        foreach (var name in xml.Children())
        {
            if (name == "abstractNum" && Measures.Whole(xml.Attribute("abstractNumId")) is { } definition)
                sheet._definitions[definition] = ListDefinition.Read(xml, theme);
            else if (name == "num" && Measures.Whole(xml.Attribute("numId")) is { } use)
                sheet._uses[use] = ListUse.Read(xml, theme);
        }
        sheet.FollowLinks(styles);
        return sheet;
    }

    /// <summary>The list with this number; null when there is none.</summary>
    public ListUse? Find(int list) => _uses.GetValueOrDefault(list);

    public ListDefinition? DefinitionOf(ListUse use) => _definitions.GetValueOrDefault(use.Definition);

    /// <summary>A level as this list has it; null when there is none.</summary>
    public ListLevel? LevelOf(int list, int level) =>
        Find(list) is { } use && level is >= 0 and < ListDefinition.LevelCount
            ? use.Levels[level] ?? DefinitionOf(use)?.Levels[level]
            : null;

    /// <summary>The level that a paragraph style stands on in a list; null when none names it.</summary>
    public int? LevelOf(int list, string style)
    {
        for (var level = 0; level < ListDefinition.LevelCount; level++)
        {
            if (LevelOf(list, level)?.ParagraphStyle == style)
                return level;
        }
        return null;
    }

    /// <summary>A definition may name a numbering style, whose list holds the levels (17.9.21); a link to a link is not followed.</summary>
    private void FollowLinks(StyleSheet styles)
    {
        foreach (var (id, definition) in _definitions.ToArray())
        {
            if (
                styles.Find(definition.StyleLink, "numbering")?.Whole.Paragraph.List is { } list
                && Find(list) is { } use
                && DefinitionOf(use) is { StyleLink: null } linked
            )
                _definitions[id] = linked;
        }
    }
}
