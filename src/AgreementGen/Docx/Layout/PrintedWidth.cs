using AgreementGen.Standards;

namespace AgreementGen.Docx.Layout;

/// <summary>How wide a text may come out, with whichever renderer.</summary>
internal static class PrintedWidth
{
    /// <summary>
    /// LibreOffice sets each no-break space of an italic text by itself and leaves room for the slant: measured, 93 thousandths of the
    /// size more than the font says.
    /// </summary>
    private const int SlantPerMille = 93;

    private const int TwipsPerHalfPoint = 10;

    /// <summary>Twips.</summary>
    public static int Of(ReadOnlySpan<char> text, FontFace face, FontSize size)
    {
        var width = TextMetrics.Width(text, face, size);
        return face is FontFace.Italic or FontFace.BoldItalic
            ? width + text.Count('\u00A0') * size.HalfPoints * TwipsPerHalfPoint * SlantPerMille / 1000
            : width;
    }
}
