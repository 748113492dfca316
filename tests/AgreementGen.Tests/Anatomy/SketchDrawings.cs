using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AgreementGen.Tests.Anatomy;

/// <summary>Lines and boxes of a <see cref="Sketch"/>: DrawingML, and the VML of old Word.</summary>
internal static class SketchDrawings
{
    private const int EmuPerTwip = 635;

    private const string Spaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" """;

    /// <param name="numbers">Length, and the distance from the left edge of the column; twips.</param>
    public static Run Line(uint id, int[] numbers) =>
        new(
            $"""<w:r {Spaces}><w:drawing>{Anchor(id, numbers.ElementAtOrDefault(1), numbers[0], 0)}<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Emu(numbers[0])}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"""
        );

    public static Run VmlLine(int[] numbers)
    {
        var left = numbers.ElementAtOrDefault(1) / 20;
        var right = left + numbers[0] / 20;
        return new(
            $"""<w:r {Spaces}><w:pict><v:line id="l" style="position:absolute;z-index:1" from="{left}pt,18pt" to="{right}pt,18pt" strokecolor="black"/></w:pict></w:r>"""
        );
    }

    public static Paragraph Box(uint id, int left, int width, bool hasBorder, string content) =>
        new(
            $"""<w:p {Spaces}><w:r><w:drawing>{Anchor(id, left, width, 600)}<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Emu(width)}" cy="{Emu(600)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{Outline(hasBorder)}</wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"""
        );

    private static string Outline(bool hasBorder) =>
        hasBorder
            ? """<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>"""
            : "<a:ln><a:noFill/></a:ln>";

    private static string Anchor(uint id, int left, int width, int height) =>
        $"""<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>{Emu(left)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>190500</wp:posOffset></wp:positionV><wp:extent cx="{Emu(width)}" cy="{Emu(height)}"/><wp:wrapNone/><wp:docPr id="{id.ToString(CultureInfo.InvariantCulture)}" name="Hình {id.ToString(CultureInfo.InvariantCulture)}"/>""";

    private static string Emu(int twips) => (twips * EmuPerTwip).ToString(CultureInfo.InvariantCulture);
}
