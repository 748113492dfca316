using AgreementGen.Anatomy;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>Holds the rule below a component (đường kẻ ngang, nét liền) against its text.</summary>
internal static class StrokeCheck
{
    /// <summary>Official forms differ by this much from the letter of the decree, in thousandths.</summary>
    private const int Tolerance = 30;

    /// <summary>Length of the stroke in thousandths of the text line above; 0 when there is no stroke or no text.</summary>
    public static int ShareOf(Part part) =>
        part.Stroke is { } stroke && part.Last.Width is > 0 and var width ? (int)(stroke.Length * 1000L / width) : 0;

    /// <summary>Whether the standard accepts a rule of this length.</summary>
    public static bool Accepts(Prescribed<Share> rule, int share) =>
        (rule.Least is not { } least || share >= least.PerMille - Tolerance)
        && (rule.Most is not { } most || share <= most.PerMille + Tolerance);
}
