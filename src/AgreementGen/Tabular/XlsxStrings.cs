using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace AgreementGen.Tabular;

/// <summary>The texts that the cells of a workbook share (ECMA-376 part 1, 18.4), by their index.</summary>
internal sealed partial class XlsxStrings
{
    private readonly List<string> _texts = [];

    public static XlsxStrings Read(SharedStringTablePart? part)
    {
        var strings = new XlsxStrings();
        if (part is null)
            return strings;
        using var xml = XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), XlsxSheet.Settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                strings._texts.Add(ReadText(xml));
        }
        return strings;
    }

    public string this[int index] =>
        index >= 0 && index < _texts.Count
            ? _texts[index]
            : throw new InvalidDataException($"There is no text {index}.");

    /// <summary>The letters of a rich text, without what is only said of their sound.</summary>
    /// <param name="xml">At the beginning of the element; afterwards at its end.</param>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "rPh")
                PassOver(xml);
            else if (xml.LocalName == "t")
                text.Append(ReadLetters(xml));
        }
        return text.ToString();
    }

    private static void PassOver(XmlReader xml)
    {
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth) { }
    }

    /// <summary>The letters of an element that has no other elements, with Excel's own escapes undone.</summary>
    public static string ReadLetters(XmlReader xml)
    {
        var letters = new StringBuilder();
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            if (
                xml.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.SignificantWhitespace
                    or XmlNodeType.Whitespace
            )
                letters.Append(xml.Value);
        }
        return Unescape(letters.ToString());
    }

    private static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escape()
                .Replace(
                    text,
                    match =>
                        (
                            (char)
                                ushort.Parse(
                                    match.Groups["code"].ValueSpan,
                                    NumberStyles.HexNumber,
                                    CultureInfo.InvariantCulture
                                )
                        ).ToString()
                )
            : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
