using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>What stands in a VML shape.</summary>
internal sealed class VmlContent(StoryContext context)
{
    private const int UsualInset = 144;

    public List<BodyBlock>? Blocks { get; private set; }
    public bool IsSolid { get; private set; } = true;

    /// <summary>Its outline is switched off within (<c>v:stroke on="f"</c>).</summary>
    public bool IsTextOnly { get; private set; }
    public int InsetLeft { get; private set; } = UsualInset;
    public int InsetRight { get; private set; } = UsualInset;

    public void Read(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            if (name == "stroke")
            {
                IsSolid = xml.Attribute("dashstyle") is null or "solid";
                IsTextOnly = xml.Attribute("on") is "f" or "false";
            }
            else if (name == "textbox")
                ReadText(xml);
        }
    }

    private void ReadText(XmlCursor xml)
    {
        var insets = (xml.Attribute("inset") ?? "").Split(',');
        InsetLeft = VmlStyle.Length(insets[0]) ?? UsualInset;
        InsetRight = insets.Length > 2 ? VmlStyle.Length(insets[2]) ?? UsualInset : UsualInset;
        foreach (var name in xml.Children())
        {
            if (name != "txbxContent")
                continue;
            context.Enter(xml);
            Blocks = new StoryReader(context).Read(xml);
            context.Leave();
        }
    }
}
