using System.Runtime.CompilerServices;
using AgreementGen.Reading.Lists;

namespace AgreementGen.Reading.Formatting;

/// <summary>
/// Effective formatting (ECMA-376 part 1, 17.7.2): defaults, table style, the paragraph style and its ancestors, numbering, the character
/// style and its ancestors, direct formatting. Numbering stands just below the level that puts the paragraph into the list, so that
/// direct numbering wins over a style's indents and a style's own indents over the numbering it names, as Word has it.
/// </summary>
internal sealed class Cascade(StyleSheet styles, ListSheet lists)
{
    private readonly Dictionary<Key, EffectiveParagraph> _paragraphs = [];
    private readonly Dictionary<string, RunProperties> _characterStyles = new(StringComparer.Ordinal);

    /// <param name="table">What the table style says at this cell; <see cref="StylePart.None"/> outside of tables.</param>
    public EffectiveParagraph Resolve(ParagraphProperties direct, StylePart table)
    {
        var key = new Key(direct, table);
        if (!_paragraphs.TryGetValue(key, out var found))
            _paragraphs[key] = found = Make(direct, table);
        return found;
    }

    /// <summary>What a run shows, and the mark of the paragraph.</summary>
    public RunProperties Resolve(EffectiveParagraph paragraph, RunProperties direct)
    {
        if (!paragraph.Looks.TryGetValue(direct, out var look))
            paragraph.Looks[direct] = look = Make(paragraph, direct);
        return look;
    }

    private EffectiveParagraph Make(ParagraphProperties direct, StylePart table)
    {
        var style = styles.FindParagraph(direct.Style);
        var chain = styles.Chain(style);
        var place = PlaceOf(direct, chain);
        var properties = styles.DefaultParagraph.Under(table.Paragraph);
        ListPlace? reached = null;
        foreach (var ancestor in chain)
        {
            reached = Step(reached, ancestor.Whole.Paragraph, ancestor.Id);
            properties = Apply(properties, ancestor.Whole.Paragraph, place is null ? null : reached);
        }
        properties = Apply(properties, direct, place);
        return new EffectiveParagraph(properties, style, place, RunsOf(chain, table));
    }

    /// <summary>The list that the paragraph ends up in; null: none.</summary>
    private ListPlace? PlaceOf(ParagraphProperties direct, List<Style> chain)
    {
        ListPlace? place = null;
        foreach (var style in chain)
            place = Step(place, style.Whole.Paragraph, style.Id);
        return
            Step(place, direct, style: null) is { List: > 0 } found
            && lists.LevelOf(found.List, found.Level) is not null
            ? found
            : null;
    }

    /// <summary>A style's level is the one that names the style (17.9.23).</summary>
    private ListPlace? Step(ListPlace? below, ParagraphProperties layer, string? style)
    {
        if (!layer.IsListed)
            return below;
        var list = layer.List ?? below?.List ?? 0;
        var level = (style is null ? null : lists.LevelOf(list, style)) ?? layer.ListLevel ?? below?.Level ?? 0;
        return new ListPlace(list, level);
    }

    private ParagraphProperties Apply(ParagraphProperties below, ParagraphProperties layer, ListPlace? place)
    {
        if (layer.IsListed && place is { } listed && lists.LevelOf(listed.List, listed.Level) is { } level)
            below = below.Under(level.Paragraph);
        return below.Under(layer);
    }

    /// <summary>The levels of styles below the character style, toggles switched.</summary>
    private static RunProperties RunsOf(List<Style> chain, StylePart table)
    {
        var paragraph = RunProperties.None;
        foreach (var style in chain)
            paragraph = paragraph.Under(style.Whole.Run);
        return table.Run.Meet(paragraph);
    }

    private RunProperties Make(EffectiveParagraph paragraph, RunProperties direct) =>
        paragraph.Runs.Meet(CharacterStyle(direct.Style)).Over(styles.DefaultRun).Under(direct).WithoutStyle();

    private RunProperties CharacterStyle(string? id)
    {
        if (id is null)
            return RunProperties.None;
        if (!_characterStyles.TryGetValue(id, out var found))
        {
            found = RunProperties.None;
            foreach (var style in styles.Chain(styles.FindCharacter(id)))
                found = found.Under(style.Whole.Run);
            _characterStyles[id] = found;
        }
        return found;
    }

    /// <summary>Formatting is shared while it is read, so that equal ones are one object.</summary>
    private readonly record struct Key(ParagraphProperties Direct, StylePart Table)
    {
        public bool Equals(Key other) => ReferenceEquals(Direct, other.Direct) && ReferenceEquals(Table, other.Table);

        public override int GetHashCode() =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(Direct), RuntimeHelpers.GetHashCode(Table));
    }
}
