using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>
/// Reads the values of one mapping by its table of keys. Unknown keys and missing required ones are reported when it is opened,
/// wrong values when they are asked for; a key that is absent or has no value reads as null, and so does a wrong value.
/// </summary>
internal readonly struct MappingReader
{
    private readonly ReadingScope _scope;
    private readonly YamlMapping _mapping;
    private readonly KeyTable _table;

    private MappingReader(YamlMapping mapping, KeyTable table, ReadingScope scope) =>
        (_mapping, _table, _scope) = (mapping, table, scope);

    /// <summary>Opens a value that must be a mapping; null and a diagnostic when it is none.</summary>
    public static MappingReader? Open(YamlNode value, string key, KeyTable table, ReadingScope scope)
    {
        if (value is not YamlMapping mapping)
        {
            scope.Reject(Kinds.MappingExpected, value, key, Names(table));
            return null;
        }
        if (ReadingScope.IsTextWithColon(mapping) && Slips.Guess(mapping.Entries[0].Key.Value, table) is null)
        {
            scope.RejectColon(mapping);
            return null;
        }
        return Open(mapping, table, scope);
    }

    /// <summary>Opens a mapping. A misspelt key is reported and read as the one that was meant, so that mistakes below it show too.</summary>
    public static MappingReader Open(YamlMapping mapping, KeyTable table, ReadingScope scope)
    {
        foreach (var entry in mapping.Entries)
        {
            if (table.Find(entry.Key.Value) is null)
                mapping = ReportUnknownKey(mapping, entry, table, scope);
        }
        var reader = new MappingReader(mapping, table, scope);
        reader.ReportMissingKeys();
        return reader;
    }

    public Location Location => _mapping.Location;

    public ReadingScope Scope => _scope;

    /// <summary>The value as it stands; null when the key is absent or has no value.</summary>
    public YamlNode? Node(string key) => _mapping.Find(key)?.Value is { } value && !IsNull(value) ? value : null;

    /// <summary>The key as it stands in the file; null when it is absent or has no value.</summary>
    public YamlScalar? KeyOf(string key) => _mapping.Find(key) is { } entry && !IsNull(entry.Value) ? entry.Key : null;

    /// <summary>All keys and values, for tables that keep the order of the file.</summary>
    public ImmutableArray<YamlEntry> Entries => _mapping.Entries;

    public bool Knows(string key) => _table.Find(key) is not null;

    public Text? Text(string key) => Node(key) is { } value ? Values.Text(value, key, _scope) : null;

    /// <summary>A text that the table requires; an empty one stands for it when it is missing (which was reported).</summary>
    public Text RequiredText(string key) => Text(key) ?? new Text("", Location);

    public Text? Id(string key) => Node(key) is { } value ? Values.Id(value, key, _scope) : null;

    public PartialDate? Date(string key) => Node(key) is { } value ? Values.Date(value, key, _scope) : null;

    public ColumnWidth? Width(string key) => Node(key) is { } value ? Values.Width(value, key, _scope) : null;

    public ImmutableArray<NumberFormat> Formats(string key) => Values.Formats(Items(key), key, _scope);

    /// <summary>A text, or a list of texts.</summary>
    public ImmutableArray<Text> Lines(string key) => Node(key) is { } value ? Values.Lines(value, key, _scope) : [];

    public ImmutableArray<Text> Texts(string key) => Values.Texts(Items(key), key, _scope);

    /// <summary>The index of the word among the words of the key, which is the value of its enumeration.</summary>
    public int? Word(string key) =>
        Node(key) is { } value ? Values.Word(value, key, (ValueShape.WordsShape)Shape(key), _scope) : null;

    public bool Truth(string key) => Word(key) == 1;

    public int? WholeNumber(string key) =>
        Node(key) is { } value ? Values.WholeNumber(value, key, (ValueShape.WholeNumberShape)Shape(key), _scope) : null;

    /// <summary>The items of a list; none when it is absent or no list.</summary>
    public ImmutableArray<YamlNode> Items(string key)
    {
        if (Node(key) is not { } value)
            return [];
        if (value is not YamlSequence list)
        {
            _scope.Reject(Kinds.ListExpected, value, key);
            return [];
        }
        if (list.Items.IsEmpty && Shape(key) is ValueShape.ListShape { MayBeEmpty: false })
            _scope.Found.Add(Kinds.EmptyList, value.Location, key);
        return list.Items;
    }

    /// <summary>A mapping below a key; null when it is absent or no mapping.</summary>
    public MappingReader? Mapping(string key) =>
        Node(key) is { } value ? Open(value, key, ((ValueShape.MappingShape)Shape(key)).Table(), _scope) : null;

    /// <summary>Reports two keys that exclude each other, at the second.</summary>
    public void Exclude(string first, string second)
    {
        if (KeyOf(first) is { } one && KeyOf(second) is { } other)
        {
            var (earlier, later) = IsBefore(first, second) ? (one, other) : (other, one);
            var conflict = new Diagnostic(Kinds.ConflictingKeys, later.Location, later.Value, earlier.Value);
            _scope.Found.Add(conflict.With(TraceKind.FirstDefined, earlier.Location));
        }
    }

    /// <summary>Reports the first of some keys when none of them has a value.</summary>
    public void RequireOneOf(string first, string second)
    {
        if (KeyOf(first) is null && KeyOf(second) is null)
            _scope.Found.Add(Kinds.MissingKey, Beginning(), first);
    }

    /// <summary>Keys of an item that lay it over another; what they do was done before, or there is nothing below.</summary>
    public void CheckLayering()
    {
        _ = Truth("locked");
        _ = Truth("remove");
        _ = Id("before");
        _ = Id("after");
    }

    private bool IsBefore(string first, string second) =>
        _mapping.Entries.IndexOf(_mapping.Find(first)!) < _mapping.Entries.IndexOf(_mapping.Find(second)!);

    private ValueShape Shape(string key) =>
        _table.Find(key)?.Value ?? throw new ArgumentOutOfRangeException(nameof(key), key, _table.Name);

    private static YamlMapping ReportUnknownKey(
        YamlMapping mapping,
        YamlEntry entry,
        KeyTable table,
        ReadingScope scope
    )
    {
        var name = entry.Key.Value;
        if (Slips.Guess(name, table) is not { } nearest)
        {
            scope.Found.Add(Kinds.UnknownKey, entry.Key.Location, name, Names(table));
            return mapping;
        }
        scope.Found.Add(Kinds.MisspeltKey, entry.Key.Location, name, nearest);
        if (mapping.Find(nearest) is not null)
            return mapping;
        var meant = entry with { Key = entry.Key with { Value = nearest } };
        return mapping with { Entries = mapping.Entries.Replace(entry, meant) };
    }

    private void ReportMissingKeys()
    {
        foreach (var key in _table.Keys)
        {
            if (!key.IsRequired)
                continue;
            var entry = _mapping.Find(key.Name);
            if (entry is null)
                _scope.Found.Add(Kinds.MissingKey, Beginning(), key.Name);
            else if (entry.Value is YamlScalar { IsNull: true })
                _scope.Found.Add(Kinds.EmptyText, entry.Key.Location, key.Name);
        }
    }

    /// <summary>The first key that stands in the file that the mapping itself stands in; others may have been laid below it.</summary>
    private Location Beginning()
    {
        foreach (var entry in _mapping.Entries)
        {
            if (entry.Key.Location.Source == Location.Source)
                return entry.Key.Location;
        }
        return Location;
    }

    private static bool IsNull(YamlNode node) => node is YamlBroken or YamlScalar { IsNull: true };

    private static string Names(KeyTable table) => string.Join(", ", table.Keys.Select(key => key.Name));
}
