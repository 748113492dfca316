namespace AgreementGen.Yaml;

/// <summary>How deep a tree is nested.</summary>
internal static class YamlDepth
{
    /// <summary>A node with more than so many levels above it; null when there is none.</summary>
    public static YamlNode? FirstBelow(YamlNode node, int levels)
    {
        if (levels < 0)
            return node;
        if (node is YamlMapping mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                if (FirstBelow(entry.Value, levels - 1) is { } deep)
                    return deep;
            }
        }
        else if (node is YamlSequence list)
        {
            foreach (var item in list.Items)
            {
                if (FirstBelow(item, levels - 1) is { } deep)
                    return deep;
            }
        }
        return null;
    }
}
