using AgreementGen.Documents;

namespace AgreementGen.Markup;

/// <summary>An element of the markup, checked against the <see cref="Vocabulary"/>.</summary>
/// <param name="Start">Offset of its start tag in the markup.</param>
public sealed record MarkupElement(ElementRule Rule, int Start)
{
    private static readonly List<MarkupElement> NoElements = [];

    public string Name => Rule.Name;

    public Dictionary<string, string>? Attributes { get; set; }

    public List<MarkupElement> Elements { get; private set; } = NoElements;

    /// <summary>For elements that hold text: a list of runs for each paragraph.</summary>
    public List<List<Run>>? Paragraphs { get; set; }

    /// <summary>Offset behind its end tag.</summary>
    public int End { get; set; }

    public string? this[string attribute] => Attributes?.GetValueOrDefault(attribute);

    public MarkupElement? Find(string name)
    {
        foreach (var element in Elements)
        {
            if (element.Name == name)
                return element;
        }
        return null;
    }

    public void Add(MarkupElement element)
    {
        if (Elements == NoElements)
            Elements = [];
        Elements.Add(element);
    }
}
