using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>Reads the old drawings (<c>w:pict</c>, VML: ECMA-376 part 4, 19) for lines that lie and boxes with text.</summary>
internal sealed class VmlReader(StoryContext context)
{
    private readonly List<BodyShape> _shapes = [];

    public List<BodyShape> Read(XmlCursor xml)
    {
        ReadShapes(xml, frame: null);
        return _shapes;
    }

    /// <param name="frame">The group that the shapes stand in; null: none.</param>
    private void ReadShapes(XmlCursor xml, Frame? frame)
    {
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "group":
                    ReadGroup(xml, frame);
                    break;
                case "line":
                    ReadLine(xml, frame);
                    break;
                case "shape" or "rect" or "roundrect" or "oval" or "polyline":
                    ReadShape(xml, frame);
                    break;
                case "AlternateContent" when xml.MoveToChoice():
                    ReadShapes(xml, frame);
                    break;
            }
        }
    }

    private void ReadGroup(XmlCursor xml, Frame? outer)
    {
        var frame = FrameOf(VmlStyle.Of(xml), outer);
        var size = Pair(xml.Attribute("coordsize"), (1000, 1000));
        var origin = Pair(xml.Attribute("coordorigin"), (0, 0));
        ReadShapes(
            xml,
            frame with
            {
                ScaleX = size.X > 0 ? frame.Width / size.X : 1,
                ScaleY = size.Y > 0 ? frame.Height / size.Y : 1,
                OriginX = origin.X,
                OriginY = origin.Y,
                IsGroup = true,
            }
        );
    }

    private void ReadLine(XmlCursor xml, Frame? group)
    {
        var style = VmlStyle.Of(xml);
        var (from, to) = (Ends(xml.Attribute("from"), group), Ends(xml.Attribute("to"), group));
        var (left, width) = ((int)Math.Min(from.X, to.X), (int)Math.Abs(to.X - from.X));
        var (top, height) = ((int)Math.Min(from.Y, to.Y), (int)Math.Abs(to.Y - from.Y));
        var isDrawn = xml.Attribute("stroked") is null or "t" or "true";
        var frame = group is { } within
            ? within.Part(left, top, width, height)
            : new Frame(width, height, style.Place with { Left = style.Place.Left ?? left, Top = top }, 1, 1);
        var isSolid = ReadDash(xml);
        if (isDrawn && style.IsVisible && Flat.IsLying(frame.Width, frame.Height))
            AddLine(frame, isSolid);
    }

    private void ReadShape(XmlCursor xml, Frame? group)
    {
        var style = VmlStyle.Of(xml);
        var frame = FrameOf(style, group);
        var isRule = xml.Attribute("hr", Space.Office) is "t" or "true";
        var share = isRule ? Measures.Whole(xml.Attribute("hrpct", Space.Office)) ?? (frame.Width == 0 ? 1000 : 0) : 0;
        var align = xml.Attribute("hralign", Space.Office);
        var isDrawn = xml.Attribute("stroked") is null or "t" or "true";
        var isFilled = xml.Name != "shape" && xml.Attribute("filled") is null or "t" or "true";
        var isConnector =
            xml.Attribute("type") is { } type
            && (type.EndsWith("_t32", StringComparison.Ordinal) || type.EndsWith("_t20", StringComparison.Ordinal));
        var content = new VmlContent(context);
        content.Read(xml);
        if (!style.IsVisible)
            return;
        if (content.Blocks is { } blocks)
            _shapes.Add(
                new BodyShape
                {
                    Width = frame.Width,
                    Height = frame.Height,
                    HasBorder = isDrawn && !content.IsTextOnly,
                    Place = frame.Place,
                    InsetLeft = content.InsetLeft,
                    InsetRight = content.InsetRight,
                    Blocks = blocks,
                }
            );
        else if (isRule)
            _shapes.Add(
                new BodyShape
                {
                    Width = frame.Width,
                    WidthShare = share > 0 ? share : null,
                    IsLine = true,
                    Place = new ShapePlace("column", null, align ?? "left", null),
                }
            );
        else if (
            isConnector
                ? isDrawn && Flat.IsLying(frame.Width, frame.Height)
                : (isDrawn || isFilled) && Flat.IsLine(frame.Width, frame.Height)
        )
            AddLine(frame, content.IsSolid);
    }

    private void AddLine(Frame frame, bool isSolid) =>
        _shapes.Add(
            new BodyShape
            {
                Width = frame.Width,
                Height = frame.Height,
                IsLine = true,
                IsSolid = isSolid,
                Place = frame.Place,
            }
        );

    private static bool ReadDash(XmlCursor xml)
    {
        var isSolid = true;
        foreach (var name in xml.Children())
        {
            if (name == "stroke")
                isSolid = xml.Attribute("dashstyle") is null or "solid";
        }
        return isSolid;
    }

    private static Frame FrameOf(VmlStyle style, Frame? group) =>
        group is { } within
            ? within.Part(style.X, style.Y, style.UnitWidth, style.UnitHeight)
            : new Frame(style.Width, style.Height, style.Place, 1, 1);

    /// <summary>One end of a line: twips, or units of its group.</summary>
    private static (double X, double Y) Ends(string? value, Frame? group)
    {
        var parts = (value ?? "0,0").Split(',');
        var (x, y) = (parts[0], parts.Length > 1 ? parts[1] : "0");
        return group is null
            ? (VmlStyle.Length(x) ?? 0, VmlStyle.Length(y) ?? 0)
            : (Measures.Real(x) ?? 0, Measures.Real(y) ?? 0);
    }

    private static (double X, double Y) Pair(string? value, (double X, double Y) otherwise)
    {
        var parts = (value ?? "").Split(',');
        return parts.Length == 2 && Measures.Real(parts[0]) is { } x && Measures.Real(parts[1]) is { } y
            ? (x, y)
            : otherwise;
    }
}
