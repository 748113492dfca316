using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>
/// Reads a drawing (<c>w:drawing</c>, ECMA-376 part 1, 20.4) for the two things of it that matter here: lines that lie, and boxes with
/// text. Shapes stand alone, in groups or on a canvas.
/// </summary>
internal sealed class DrawingReader(StoryContext context)
{
    /// <summary>A canvas counts in English Metric Units.</summary>
    private const double PerUnit = 1.0 / Measures.EmuPerTwip;

    private readonly List<BodyShape> _shapes = [];

    public List<BodyShape> Read(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            if (name is "inline" or "anchor")
                ReadPlaced(xml, isInline: name == "inline");
        }
        return _shapes;
    }

    private void ReadPlaced(XmlCursor xml, bool isInline)
    {
        var (width, height, isHidden) = (0, 0, false);
        var place = isInline ? default : new ShapePlace("column", null, null, null);
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "extent":
                    width = Measures.FromEmu(xml.Attribute("cx")) ?? 0;
                    height = Measures.FromEmu(xml.Attribute("cy")) ?? 0;
                    break;
                case "positionH":
                    place = ReadAcross(xml, place);
                    break;
                case "positionV":
                    place = ReadDown(xml, place);
                    break;
                case "docPr":
                    isHidden = xml.Attribute("hidden") is { } hidden && Measures.IsOn(hidden);
                    break;
                case "AlternateContent" when xml.MoveToChoice():
                    foreach (var inner in xml.Children())
                    {
                        if (inner == "positionH")
                            place = ReadAcross(xml, place);
                        else if (inner == "positionV")
                            place = ReadDown(xml, place);
                    }
                    break;
                case "graphic" when !isHidden:
                    foreach (var _ in xml.Children())
                        ReadShapes(xml, new Frame(width, height, place, 1, 1));
                    break;
            }
        }
    }

    private static ShapePlace ReadAcross(XmlCursor xml, ShapePlace place)
    {
        place = place with { From = xml.Attribute("relativeFrom") ?? "column" };
        foreach (var name in xml.Children())
        {
            if (name == "posOffset")
                place = place with { Left = Measures.FromEmu(xml.Text()) };
            else if (name == "align")
                place = place with { Align = xml.Text().Trim() };
        }
        return place;
    }

    private static ShapePlace ReadDown(XmlCursor xml, ShapePlace place)
    {
        var isFromParagraph = xml.Attribute("relativeFrom") is "paragraph" or "line";
        foreach (var name in xml.Children())
        {
            if (name == "posOffset" && isFromParagraph)
                place = place with { Top = Measures.FromEmu(xml.Text()) };
        }
        return place;
    }

    /// <summary>What stands in <c>a:graphicData</c>, a group or a canvas.</summary>
    private void ReadShapes(XmlCursor xml, Frame frame)
    {
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "wsp":
                    _shapes.AddRange(new ShapeReader(context, frame).Read(xml));
                    break;
                case "wgp" or "grpSp":
                    ReadGroup(xml, frame, isInner: name == "grpSp");
                    break;
                case "wpc":
                    ReadShapes(xml, frame with { ScaleX = PerUnit, ScaleY = PerUnit, IsGroup = true });
                    break;
                case "pic":
                    AddPicture(frame);
                    break;
                case "AlternateContent" when xml.MoveToChoice():
                    ReadShapes(xml, frame);
                    break;
            }
        }
    }

    private void ReadGroup(XmlCursor xml, Frame frame, bool isInner)
    {
        foreach (var name in xml.Children())
        {
            if (name == "grpSpPr")
            {
                foreach (var look in xml.Children())
                {
                    if (look == "xfrm")
                        frame = Transform.Read(xml).Within(frame, isInner);
                }
            }
            else if (name == "wsp")
                _shapes.AddRange(new ShapeReader(context, frame with { IsGroup = true }).Read(xml));
            else if (name == "grpSp")
                ReadGroup(xml, frame, isInner: true);
        }
    }

    /// <summary>A flat picture is a line.</summary>
    private void AddPicture(Frame frame)
    {
        if (Flat.IsLine(frame.Width, frame.Height))
            _shapes.Add(
                new BodyShape
                {
                    Width = frame.Width,
                    Height = frame.Height,
                    IsLine = true,
                    Place = frame.Place,
                }
            );
    }
}
