using System.Xml.Linq;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>Sets direct properties of paragraphs and runs, each in its place among its brothers (ECMA-376 part 1, 17.3.1.26, 17.3.2.28).</summary>
internal static class LookEditor
{
    /// <summary>The order of the schema, as far as anything is set here or may stand beside it.</summary>
    private static readonly string[] ParagraphOrder =
    [
        "pStyle",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "framePr",
        "widowControl",
        "numPr",
        "suppressLineNumbers",
        "pBdr",
        "shd",
        "tabs",
        "suppressAutoHyphens",
        "kinsoku",
        "wordWrap",
        "overflowPunct",
        "topLinePunct",
        "autoSpaceDE",
        "autoSpaceDN",
        "bidi",
        "adjustRightInd",
        "snapToGrid",
        "spacing",
        "ind",
        "contextualSpacing",
        "mirrorIndents",
        "suppressOverlap",
        "jc",
        "textDirection",
        "textAlignment",
        "textboxTightWrap",
        "outlineLvl",
        "divId",
        "cnfStyle",
        "rPr",
        "sectPr",
        "pPrChange",
    ];

    private static readonly string[] RunOrder =
    [
        "rStyle",
        "rFonts",
        "b",
        "bCs",
        "i",
        "iCs",
        "caps",
        "smallCaps",
        "strike",
        "dstrike",
        "outline",
        "shadow",
        "emboss",
        "imprint",
        "noProof",
        "snapToGrid",
        "vanish",
        "webHidden",
        "color",
        "spacing",
        "w",
        "kern",
        "position",
        "sz",
        "szCs",
        "highlight",
        "u",
        "effect",
        "bdr",
        "shd",
        "fitText",
        "vertAlign",
        "rtl",
        "cs",
        "em",
        "lang",
        "eastAsianLayout",
        "specVanish",
        "oMath",
    ];

    /// <summary>An attribute of a paragraph property: <c>Paragraph(p, "jc", "val", "both")</c>.</summary>
    public static void Paragraph(XElement paragraph, string property, string attribute, object value) =>
        Child(Properties(paragraph, "pPr"), property, ParagraphOrder).SetAttributeValue(W + attribute, value);

    /// <summary>Takes a paragraph property's attribute away, so that another can take effect.</summary>
    public static void Drop(XElement paragraph, string property, string attribute) =>
        paragraph.Element(W + "pPr")?.Element(W + property)?.SetAttributeValue(W + attribute, null);

    /// <summary>An attribute of a property of all runs of a paragraph.</summary>
    public static void Runs(XElement paragraph, string property, string attribute, object value)
    {
        foreach (var run in paragraph.Descendants(W + "r"))
            Child(Properties(run, "rPr"), property, RunOrder).SetAttributeValue(W + attribute, value);
    }

    private static XElement Properties(XElement owner, string name)
    {
        if (owner.Element(W + name) is { } there)
            return there;
        var made = new XElement(W + name);
        owner.AddFirst(made);
        return made;
    }

    private static XElement Child(XElement properties, string name, string[] order)
    {
        if (properties.Element(W + name) is { } there)
            return there;
        var made = new XElement(W + name);
        var place = Array.IndexOf(order, name);
        var before = properties
            .Elements()
            .LastOrDefault(brother => Array.IndexOf(order, brother.Name.LocalName) is var at && at >= 0 && at < place);
        if (before is null)
            properties.AddFirst(made);
        else
            before.AddAfterSelf(made);
        return made;
    }
}
