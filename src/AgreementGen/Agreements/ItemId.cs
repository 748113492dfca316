using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>The name of an item of a list, by which settings and layers find it.</summary>
internal static class ItemId
{
    /// <summary>Null when the item has none.</summary>
    public static YamlScalar? Of(YamlNode item) =>
        item is YamlMapping mapping && mapping.Find("id")?.Value is YamlScalar { IsNull: false } id ? id : null;
}
