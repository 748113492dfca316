using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Lists;

namespace AgreementGen.Reading.Viewing;

/// <summary>What the look of all stories of a document depends on.</summary>
internal sealed class DocumentParts(StyleSheet styles, ListSheet lists, DocumentSettings settings)
{
    private readonly Dictionary<string, TableStyle> _tableStyles = new(StringComparer.Ordinal);

    public ListSheet Lists => lists;
    public DocumentSettings Settings => settings;
    public Cascade Cascade { get; } = new(styles, lists);

    /// <summary>The style that a table names, else the default one.</summary>
    public TableStyle TableStyleOf(string? id)
    {
        var style = styles.Find(id, "table") ?? styles.NormalTable;
        var key = style?.Id ?? "";
        if (!_tableStyles.TryGetValue(key, out var found))
            _tableStyles[key] = found = new TableStyle(styles.Chain(style));
        return found;
    }
}
