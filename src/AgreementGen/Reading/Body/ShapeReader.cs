using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>Reads one shape (<c>wps:wsp</c>): its outline, its geometry, its text.</summary>
internal sealed class ShapeReader(StoryContext context, Frame space)
{
    /// <summary>Inside of a box, where the file says nothing: 0.1 inch.</summary>
    private const int UsualInset = 144;

    private Frame _frame = space;
    private bool _isConnector;
    private bool _hasOutline;
    private bool _isOutlineSaid;
    private bool _hasFill;
    private bool _isSolid = true;
    private int _insetLeft = UsualInset;
    private int _insetRight = UsualInset;
    private List<BodyBlock>? _blocks;

    /// <summary>A line or a box; nothing when it is neither.</summary>
    public IEnumerable<BodyShape> Read(XmlCursor xml)
    {
        foreach (var name in xml.Children())
            ReadPart(xml, name);
        var (width, height) = (_frame.Width, _frame.Height);
        var isLine =
            _blocks is null && _hasOutline && (_isConnector ? Flat.IsLying(width, height) : Flat.IsLine(width, height));
        isLine |= _blocks is null && _hasFill && Flat.IsLine(width, height);
        if (_blocks is null && !isLine)
            return [];
        return
        [
            new BodyShape
            {
                Width = width,
                Height = height,
                IsLine = isLine,
                IsSolid = _isSolid,
                HasBorder = _hasOutline,
                Place = _frame.Place,
                InsetLeft = _insetLeft,
                InsetRight = _insetRight,
                Blocks = _blocks ?? [],
            },
        ];
    }

    private void ReadPart(XmlCursor xml, string name)
    {
        switch (name)
        {
            case "cNvCnPr":
                _isConnector = true;
                break;
            case "spPr":
                ReadLook(xml);
                break;
            case "style":
                ReadStyle(xml);
                break;
            case "txbx":
                ReadText(xml);
                break;
            case "bodyPr":
                _insetLeft = Measures.FromEmu(xml.Attribute("lIns")) ?? _insetLeft;
                _insetRight = Measures.FromEmu(xml.Attribute("rIns")) ?? _insetRight;
                break;
        }
    }

    /// <summary>The theme's outline, unless the shape has one of its own.</summary>
    private void ReadStyle(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            if (name == "lnRef" && !_isOutlineSaid)
                _hasOutline = xml.Attribute("idx") is not (null or "0");
        }
    }

    private void ReadLook(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "xfrm" when _frame.IsGroup:
                    var place = Transform.Read(xml);
                    _frame = _frame.Part(place.X, place.Y, place.Width, place.Height);
                    break;
                case "prstGeom":
                    _isConnector |= xml.Attribute("prst") is "line" or "straightConnector1";
                    break;
                case "solidFill":
                    _hasFill = true;
                    break;
                case "ln":
                    ReadOutline(xml);
                    break;
            }
        }
    }

    private void ReadOutline(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            if (name is "noFill" or "solidFill" or "gradFill" or "pattFill")
                (_isOutlineSaid, _hasOutline) = (true, name != "noFill");
            else if (name == "prstDash")
                _isSolid = xml.Value is null or "solid";
            else if (name == "custDash")
                _isSolid = false;
        }
    }

    private void ReadText(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            if (name != "txbxContent")
                continue;
            context.Enter(xml);
            _blocks = new StoryReader(context).Read(xml);
            context.Leave();
        }
    }
}
