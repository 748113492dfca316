using System.Xml.Linq;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>Sets direct properties of paragraphs, runs and sections, each in its place among its brothers (<see cref="SchemaOrder"/>).</summary>
internal static class LookEditor
{
    /// <summary>An attribute of a paragraph property: <c>Paragraph(p, "jc", "val", "both")</c>; null takes it away.</summary>
    public static void Paragraph(XElement paragraph, string property, string attribute, object? value) =>
        SchemaOrder
            .Child(Properties(paragraph, "pPr"), property, SchemaOrder.Paragraph)
            .SetAttributeValue(W + attribute, value);

    /// <summary>A tab stop where text begins, twips from the left margin; there is only one at a place.</summary>
    public static void Tab(XElement paragraph, int position)
    {
        var tabs = SchemaOrder.Child(Properties(paragraph, "pPr"), "tabs", SchemaOrder.Paragraph);
        var later = tabs.Elements(W + "tab").FirstOrDefault(tab => (int?)tab.Attribute(W + "pos") >= position);
        if ((int?)later?.Attribute(W + "pos") == position)
            return;
        var made = new XElement(W + "tab", new XAttribute(W + "val", "left"), new XAttribute(W + "pos", position));
        if (later is null)
            tabs.Add(made);
        else
            later.AddBeforeSelf(made);
    }

    /// <summary>A paragraph property's attribute that another way of saying the same would outdo: it says nothing any more.</summary>
    public static void Silence(XElement paragraph, string property, string attribute)
    {
        if (paragraph.Element(W + "pPr")?.Element(W + property)?.Attribute(W + attribute) is { } there)
            there.Value = "0";
    }

    /// <summary>An attribute of a property of runs.</summary>
    public static void Runs(IEnumerable<XElement> runs, string property, string attribute, object value)
    {
        foreach (var run in runs)
            Run(Properties(run, "rPr"), property, attribute, value);
    }

    /// <summary>The same of the paragraph's mark, which gives the number of a list its look.</summary>
    public static void Mark(XElement paragraph, string property, string attribute, object value)
    {
        var properties = Properties(paragraph, "pPr");
        Run(SchemaOrder.Child(properties, "rPr", SchemaOrder.Paragraph), property, attribute, value);
    }

    /// <summary>An attribute of a section's property.</summary>
    public static XElement Section(XElement section, string property, string attribute, object value)
    {
        var there = SchemaOrder.Child(section, property, SchemaOrder.Section);
        there.SetAttributeValue(W + attribute, value);
        return there;
    }

    private static void Run(XElement properties, string property, string attribute, object value) =>
        SchemaOrder.Child(properties, property, SchemaOrder.Run).SetAttributeValue(W + attribute, value);

    private static XElement Properties(XElement owner, string name)
    {
        if (owner.Element(W + name) is { } there)
            return there;
        var made = new XElement(W + name);
        owner.AddFirst(made);
        return made;
    }
}
