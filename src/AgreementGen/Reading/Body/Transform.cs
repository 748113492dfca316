using System.Runtime.InteropServices;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>Place and size of a shape or group (<c>a:xfrm</c>, ECMA-376 part 1, 20.1.7.5 and 20.1.7.6), in its group's units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Transform(
    double X,
    double Y,
    double Width,
    double Height,
    double ChildX,
    double ChildY,
    double ChildWidth,
    double ChildHeight
)
{
    public static Transform Read(XmlCursor xml)
    {
        Transform transform = default;
        foreach (var name in xml.Children())
        {
            transform = name switch
            {
                "off" => transform with { X = Number(xml, "x"), Y = Number(xml, "y") },
                "ext" => transform with { Width = Number(xml, "cx"), Height = Number(xml, "cy") },
                "chOff" => transform with { ChildX = Number(xml, "x"), ChildY = Number(xml, "y") },
                "chExt" => transform with { ChildWidth = Number(xml, "cx"), ChildHeight = Number(xml, "cy") },
                _ => transform,
            };
        }
        return transform;
    }

    /// <summary>The frame of what stands in the group: the outermost group fills the drawing, an inner one its place in the outer.</summary>
    public Frame Within(Frame outer, bool isInner)
    {
        var frame = isInner ? outer.Part(X, Y, Width, Height) : outer;
        return frame with
        {
            ScaleX = ChildWidth > 0 ? frame.Width / ChildWidth : 1.0 / Measures.EmuPerTwip,
            ScaleY = ChildHeight > 0 ? frame.Height / ChildHeight : 1.0 / Measures.EmuPerTwip,
            OriginX = ChildX,
            OriginY = ChildY,
            IsGroup = true,
        };
    }

    /// <summary>English Metric Units, or what the group counts in.</summary>
    private static double Number(XmlCursor xml, string name) => Measures.Real(xml.Attribute(name)) ?? 0;
}
