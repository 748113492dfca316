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
        part.Stroke is { } stroke && WidthAbove(part) is > 0 and var width ? (int)(stroke.Length * 1000L / width) : 0;

    /// <summary>Width of the last line that is printed, twips: a text that is wider than its column goes on below.</summary>
    public static int WidthAbove(Part part)
    {
        var rest = part.Last.Trim();
        var indent = rest.Paragraph.Indent;
        var room = rest.Paragraph.AvailableWidth - indent.Left - indent.Right;
        while (rest.Width > room && FirstLineOf(rest, room) is > 0 and var length)
            rest = rest.Slice(length, rest.Length - length).Trim();
        return rest.Width;
    }

    /// <summary>How many characters, up to a blank, have room on a line; 0 when not even the first word has.</summary>
    private static int FirstLineOf(Passage text, int room)
    {
        var fits = 0;
        for (var blank = text.Text.IndexOf(' '); blank > 0; blank = text.Text.IndexOf(' ', blank + 1))
        {
            if (text.Slice(0, blank).Width > room)
                break;
            fits = blank;
        }
        return fits;
    }

    /// <summary>Whether the standard accepts a rule of this length.</summary>
    public static bool Accepts(Prescribed<Share> rule, int share) =>
        (rule.Least is not { } least || share >= least.PerMille - Tolerance)
        && (rule.Most is not { } most || share <= most.PerMille + Tolerance);
}
