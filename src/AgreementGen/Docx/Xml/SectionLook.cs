using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Xml;

/// <summary>Sheet and margins of a section, twips.</summary>
internal sealed record SectionLook
{
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required int Top { get; init; }
    public required int Bottom { get; init; }
    public required int Left { get; init; }
    public required int Right { get; init; }

    /// <summary>From the edge of the paper to the page number.</summary>
    public required int Header { get; init; }

    public bool IsLandscape => Width > Height;

    public int TextWidth => Width - Left - Right;

    public static SectionLook Of(PageFormat page, int right, Orientation orientation)
    {
        var (shorter, longer) = (page.Width.Value.Twips, page.Height.Value.Twips);
        var isLandscape = orientation == Orientation.Landscape;
        return new SectionLook
        {
            Width = isLandscape ? longer : shorter,
            Height = isLandscape ? shorter : longer,
            Top = page.Top.Value.Twips,
            Bottom = page.Bottom.Value.Twips,
            Left = page.Left.Value.Twips,
            Right = right,
            Header = page.Header.Value.Twips,
        };
    }
}
