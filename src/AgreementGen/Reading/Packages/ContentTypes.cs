using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Packages;

/// <summary>What each part is, as <c>[Content_Types].xml</c> says (ECMA-376 part 2, 6.2.3).</summary>
internal sealed class ContentTypes
{
    public static readonly ContentTypes None = new();

    private readonly Dictionary<string, string> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _extensions = new(StringComparer.OrdinalIgnoreCase);

    private ContentTypes() { }

    public static ContentTypes Read(XmlCursor xml)
    {
        var types = new ContentTypes();
        foreach (var name in xml.Children())
        {
            var type = xml.Attribute("ContentType") ?? "";
            if (name == "Override" && xml.Attribute("PartName") is { } part)
                types._parts[part.TrimStart('/')] = type;
            else if (name == "Default" && xml.Attribute("Extension") is { } extension)
                types._extensions[extension] = type;
        }
        return types;
    }

    /// <summary>The type of a part; empty when the file does not say.</summary>
    public string Of(string part) =>
        _parts.TryGetValue(part, out var type) || _extensions.TryGetValue(part[(part.LastIndexOf('.') + 1)..], out type)
            ? type
            : "";

    /// <summary>A document or a template, with macros or without.</summary>
    public static bool IsWordDocument(string type) =>
        type.EndsWith(".main+xml", StringComparison.Ordinal)
        && (
            type.Contains("wordprocessingml", StringComparison.Ordinal)
            || type.Contains("ms-word", StringComparison.Ordinal)
        );
}
