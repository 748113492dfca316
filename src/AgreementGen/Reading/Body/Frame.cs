using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>The space that a shape is drawn in. Twips.</summary>
/// <param name="ScaleX">Twips of one unit of the group that it belongs to.</param>
internal readonly record struct Frame(int Width, int Height, ShapePlace Place, double ScaleX, double ScaleY)
{
    /// <summary>Shapes in it have places of their own.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Where the coordinates of a group begin.</summary>
    public double OriginX { get; init; }
    public double OriginY { get; init; }

    /// <summary>A part of the group, in its units.</summary>
    public Frame Part(double x, double y, double width, double height) =>
        new(
            Cut(width * ScaleX),
            Cut(height * ScaleY),
            Place.Moved(Cut((x - OriginX) * ScaleX), Cut((y - OriginY) * ScaleY)),
            ScaleX,
            ScaleY
        );

    private static int Cut(double value) =>
        double.IsNaN(value) ? 0 : (int)Math.Clamp(value, -Measures.Largest, Measures.Largest);
}

/// <summary>When a shape is a line that lies.</summary>
internal static class Flat
{
    private const int Thick = 60;

    /// <summary>At most 3 pt high and at least six times as wide.</summary>
    public static bool IsLine(int width, int height) => height is >= 0 and <= Thick && width > 0 && width >= 6 * height;

    /// <summary>A line may rise a little; people draw by hand.</summary>
    public static bool IsLying(int width, int height) => width > 0 && Math.Abs(height) * 6 <= width;
}
