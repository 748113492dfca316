using System.Text;

namespace AgreementGen.Reading.Viewing;

/// <summary>
/// How wide text is, about: the advance widths of Times, which all its kin share, for upright letters. Good for telling how long a typed
/// or underlined line is, within a few percent.
/// </summary>
internal static class GlyphWidths
{
    /// <summary>Superscript is shown in two thirds of its size.</summary>
    private const double Raised = 0.65;

    /// <summary>Thousandths of the size, from the blank to the tilde (Adobe's Times-Roman metrics).</summary>
    private static readonly short[] Ascii =
    [
        .. (short[])[250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278],
        .. (short[])[500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444],
        .. (short[])[921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722],
        .. (short[])[556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500],
        .. (short[])[333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500],
        .. (short[])[500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541],
    ];

    /// <summary>Twips.</summary>
    public static double Of(char letter, RunView look)
    {
        // A half-point is 10 twips, so a thousandth of the size is a hundredth of a twip for each half-point.
        var width = Thousandths(letter) * look.Size / 100.0;
        return (look.IsRaised ? width * Raised : width) + look.Spacing;
    }

    private static int Thousandths(char letter) =>
        letter switch
        {
            >= ' ' and <= '~' => Ascii[letter - ' '],
            '\u00A0' => 250,
            '–' or '…' => 500,
            '—' or '―' or '─' or '━' => 1000,
            'đ' or 'ơ' or 'ư' => 500,
            'Đ' or 'Ơ' or 'Ư' => 722,
            _ when char.IsSurrogate(letter) || letter < ' ' => 0,
            _ => Thousandths(BaseOf(letter)),
        };

    /// <summary>The letter below its marks; of others an average one.</summary>
    private static char BaseOf(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return parts[0] is >= ' ' and <= '~' ? parts[0] : 'n';
    }
}
