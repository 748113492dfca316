using System.Xml.Linq;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>The order in which the schema wants properties, as far as anything is set here or may stand beside it.</summary>
internal static class SchemaOrder
{
    /// <summary>ECMA-376 part 1, 17.3.1.26.</summary>
    public static readonly string[] Paragraph =
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

    /// <summary>ECMA-376 part 1, 17.3.2.28; of the mark of a paragraph 17.3.1.29.</summary>
    public static readonly string[] Run =
    [
        "ins",
        "del",
        "moveFrom",
        "moveTo",
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

    /// <summary>ECMA-376 part 1, 17.6.17.</summary>
    public static readonly string[] Section =
    [
        "headerReference",
        "footerReference",
        "footnotePr",
        "endnotePr",
        "type",
        "pgSz",
        "pgMar",
        "paperSrc",
        "pgBorders",
        "lnNumType",
        "pgNumType",
        "cols",
        "formProt",
        "vAlign",
        "noEndnote",
        "titlePg",
        "textDirection",
        "bidi",
        "rtlGutter",
        "docGrid",
        "printerSettings",
        "sectPrChange",
    ];

    /// <summary>The child of this name, made in its place when there is none.</summary>
    public static XElement Child(XElement parent, string name, string[] order)
    {
        if (parent.Element(W + name) is { } there)
            return there;
        var made = new XElement(W + name);
        var place = Array.IndexOf(order, name);
        var before = parent
            .Elements()
            .LastOrDefault(brother => Array.IndexOf(order, brother.Name.LocalName) is var at && at >= 0 && at < place);
        if (before is null)
            parent.AddFirst(made);
        else
            before.AddAfterSelf(made);
        return made;
    }
}
