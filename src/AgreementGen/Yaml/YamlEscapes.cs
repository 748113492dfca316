using System.Globalization;

namespace AgreementGen.Yaml;

/// <summary>One backslash escape in a double-quoted text.</summary>
/// <param name="CodePoint">What it stands for; -1 when it stands for nothing known, 0x20 for an escaped line break.</param>
internal sealed record YamlEscape(int Start, int Length, int CodePoint);

/// <summary>The escapes of YAML 1.2, section 5.7.</summary>
internal static class YamlEscapes
{
    /// <summary>The escapes between two offsets of a text.</summary>
    public static IEnumerable<YamlEscape> In(string text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] != '\\')
                continue;
            var escape = At(text, i, end);
            yield return escape;
            i += escape.Length - 1;
        }
    }

    private static YamlEscape At(string text, int start, int end)
    {
        var digits = text[start + 1] switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if (digits == 0)
            return new YamlEscape(start, 2, Simple(text[start + 1]));
        var length = Math.Min(2 + digits, end - start);
        var isNumber = int.TryParse(
            text.AsSpan(start + 2, length - 2),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var codePoint
        );
        return new YamlEscape(start, length, isNumber && codePoint is >= 0 and <= 0x10FFFF ? codePoint : -1);
    }

    private static int Simple(char c) =>
        c switch
        {
            '0' => 0x00,
            'a' => 0x07,
            'b' => 0x08,
            't' or '\t' => 0x09,
            'n' => 0x0A,
            'v' => 0x0B,
            'f' => 0x0C,
            'r' => 0x0D,
            'e' => 0x1B,
            '\n' or '\r' => ' ',
            ' ' or '"' or '/' or '\\' => c,
            'N' => 0x85,
            '_' => 0xA0,
            'L' => 0x2028,
            'P' => 0x2029,
            _ => -1,
        };
}
