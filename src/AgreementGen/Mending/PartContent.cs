using System.Text;
using System.Xml;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>All of a part that is no property of paragraphs, runs or sections, piece by piece: elements with their attributes, and texts in NFC.</summary>
internal static class PartContent
{
    public static IEnumerable<string> Of(XmlReader xml)
    {
        var text = new StringBuilder();
        for (var goesOn = xml.Read(); goesOn; )
        {
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                // However many pieces a text comes in, it is one.
                if (text.Length > 0)
                    yield return text.ToString().Normalize(NormalizationForm.FormC);
                text.Clear();
            }
            if (xml.NodeType == XmlNodeType.Element && IsProperty(xml))
            {
                xml.Skip();
                goesOn = !xml.EOF;
                continue;
            }
            if (xml.NodeType == XmlNodeType.Element)
                yield return ElementOf(xml);
            else if (IsText(xml.NodeType))
                text.Append(xml.Value);
            goesOn = xml.Read();
        }
    }

    private static bool IsText(XmlNodeType type) =>
        type is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    private static bool IsProperty(XmlReader xml) =>
        xml.LocalName is "pPr" or "rPr" or "sectPr" && xml.NamespaceURI == W.NamespaceName;

    private static string ElementOf(XmlReader xml)
    {
        var element = new StringBuilder($"<{xml.NamespaceURI}:{xml.LocalName}");
        while (xml.MoveToNextAttribute())
            element.Append($" {xml.NamespaceURI}:{xml.LocalName}={xml.Value}");
        xml.MoveToElement();
        return element.ToString();
    }
}
