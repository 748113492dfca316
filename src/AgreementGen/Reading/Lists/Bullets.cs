namespace AgreementGen.Reading.Lists;

/// <summary>Signs of fonts that have their own order of signs (Symbol, Wingdings), as Unicode has them.</summary>
internal static class Bullets
{
    private static readonly Dictionary<char, char> Symbol = new()
    {
        ['\u002D'] = '−',
        ['\u00B7'] = '•',
        ['\u00A8'] = '♦',
        ['\u00A7'] = '♣',
        ['\u00AE'] = '→',
        ['\u00DE'] = '⇒',
        ['\u00B3'] = '≥',
        ['\u00A3'] = '≤',
        ['\u00B4'] = '×',
        ['\u00B0'] = '°',
        ['\u00B1'] = '±',
        ['\u00B9'] = '≠',
    };

    private static readonly Dictionary<char, char> Wingdings = new()
    {
        ['\u006C'] = '●',
        ['\u006D'] = '❍',
        ['\u006E'] = '■',
        ['\u006F'] = '□',
        ['\u0071'] = '❑',
        ['\u0075'] = '◆',
        ['\u0076'] = '❖',
        ['\u00A7'] = '▪',
        ['\u00A8'] = '◻',
        ['\u00D8'] = '➢',
        ['\u00E0'] = '→',
        ['\u00E8'] = '➔',
        ['\u00FB'] = '✗',
        ['\u00FC'] = '✓',
        ['\u00FE'] = '☑',
    };

    /// <summary>Signs stand as they are or moved to the private area (U+F000 and on); an unknown one is a bullet.</summary>
    public static string Show(string text, string? font) =>
        text.Length == 1 && Show(text[0], font) is { } sign ? sign.ToString() : text;

    public static char? Show(char code, string? font)
    {
        var isPrivate = code is >= '\uF000' and <= '\uF0FF';
        var plain = isPrivate ? (char)(code - 0xF000) : code;
        var table = font switch
        {
            "Symbol" => Symbol,
            "Wingdings" => Wingdings,
            _ => isPrivate ? Symbol : null,
        };
        return table is null ? null
            : table.TryGetValue(plain, out var sign) ? sign
            : isPrivate ? '•'
            : null;
    }
}
