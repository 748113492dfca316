using System.Text;

namespace AgreementGen.Standards;

public enum FontFace
{
    Regular,
    Bold,
    Italic,
    BoldItalic,
}

/// <summary>
/// How wide a text in Times New Roman is: what rules, columns and line breaks are measured with. No kerning, as word processors
/// set Times New Roman by default.
/// </summary>
public static partial class TextMetrics
{
    private const int UnitsPerEm = 2048;

    /// <summary>Ascent + descent + gap of the font: what "single" line spacing is, in 1/2048 of the size.</summary>
    private const int UnitsPerLine = 2355;

    private static readonly short[] Places = FindPlaces();

    /// <summary>Width on one line, in twips, rounded to the nearest.</summary>
    public static int Width(ReadOnlySpan<char> text, FontFace face, FontSize size)
    {
        var table = TableOf(face);
        long units = 0;
        for (var i = 0; i < text.Length; i++)
        {
            units += UnitsOf(text[i], table);
            if (char.IsHighSurrogate(text[i]))
                i++;
        }
        return (int)((units * size.HalfPoints * 10 + UnitsPerEm / 2) / UnitsPerEm);
    }

    /// <summary>Height of a line in single spacing, in twips.</summary>
    public static int LineHeight(FontSize size) => size.HalfPoints * 10 * UnitsPerLine / UnitsPerEm;

    private static ReadOnlySpan<ushort> TableOf(FontFace face) =>
        face switch
        {
            FontFace.Bold => Bold,
            FontFace.Italic => Italic,
            FontFace.BoldItalic => BoldItalic,
            _ => Regular,
        };

    private static int UnitsOf(char c, ReadOnlySpan<ushort> table)
    {
        if (c is >= ' ' and <= '~')
            return table[c - ' '];
        var index = IndexOf(c);
        return index >= 0 ? table[index]
            : c is >= '\u0300' and <= '\u036F' ? 0
            : UnitsOfBase(c, table);
    }

    private static int IndexOf(char c) => c < Places.Length ? Places[c] : -1;

    /// <summary>Where each character up to the last of the tables stands in them, -1 for nowhere.</summary>
    private static short[] FindPlaces()
    {
        var places = new short[Runs[^1] + 1];
        Array.Fill<short>(places, -1);
        short place = 0;
        for (var i = 0; i < Runs.Length; i += 2)
        {
            for (int c = Runs[i]; c <= Runs[i + 1]; c++)
                places[c] = place++;
        }
        return places;
    }

    /// <summary>A letter that is not in the table is as wide as its base letter; anything else as wide as an em.</summary>
    private static int UnitsOfBase(char c, ReadOnlySpan<ushort> table)
    {
        if (char.IsSurrogate(c) || char.IsControl(c))
            return UnitsPerEm;
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        var index = parts[0] == c ? -1 : IndexOf(parts[0]);
        return index >= 0 ? table[index] : UnitsPerEm;
    }
}
