namespace AgreementGen.Yaml;

/// <summary>The keys of one mapping, to be asked for many times. A small mapping is searched as it is, which is quicker.</summary>
internal readonly struct YamlKeys
{
    private const int Small = 16;

    private readonly YamlMapping _mapping;
    private readonly Dictionary<string, YamlEntry>? _entries;

    public YamlKeys(YamlMapping mapping)
    {
        _mapping = mapping;
        if (mapping.Entries.Length > Small)
            _entries = mapping.Entries.ToDictionary(entry => entry.Key.Value, StringComparer.Ordinal);
    }

    public YamlEntry? Find(string key) => _entries is null ? _mapping.Find(key) : _entries.GetValueOrDefault(key);
}
