using System.Globalization;
using System.Text;

namespace AgreementGen.Anatomy;

/// <summary>
/// Text as one looks for words in it: capital letters without tone marks, composed or not, look-alikes of other alphabets as the
/// letters that they look like, one kind of dash, one space where any blanks are. "Căn  cứ" → "CAN CU".
/// </summary>
internal static class Folding
{
    /// <summary>How much of a long text is looked at.</summary>
    public const int Most = 240;

    /// <summary>Letters of other alphabets that nobody can tell from ours, pairwise.</summary>
    private const string LookAlikes =
        "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSаAеEоOрPсCуYхXіIјJѕS" + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοOνV";

    private static readonly char[] Table = BuildTable();

    /// <summary>The beginning of a text, folded, without blanks at its ends.</summary>
    public static string Of(ReadOnlySpan<char> text, int most = Most)
    {
        var folded = new StringBuilder(Math.Min(text.Length, most));
        foreach (var c in text)
        {
            if (folded.Length >= most)
                break;
            var plain = Of(c);
            if (plain == '\0' || (plain == ' ' && (folded.Length == 0 || folded[^1] == ' ')))
                continue;
            folded.Append(plain);
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>One character; <c>\0</c> for a mark that belongs to the letter before it, and for what has no width.</summary>
    public static char Of(char c) =>
        c < Table.Length ? Table[c]
        : c is >= '\uFF01' and <= '\uFF5E' ? Table[c - 0xFEE0]
        : c is '\uFEFF' ? '\0'
        : c is '\u3000' ? ' '
        : c;

    /// <summary>Letters and digits alone: what is compared when blanks, dashes and stops may be wrong.</summary>
    public static string Letters(string folded)
    {
        var letters = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (char.IsAsciiLetterOrDigit(c))
                letters.Append(c);
        }
        return letters.ToString();
    }

    private static char[] BuildTable()
    {
        var table = new char[0x2600];
        for (var i = 0; i < table.Length; i++)
            table[i] = Plain((char)i);
        for (var i = 0; i < LookAlikes.Length; i += 2)
            table[LookAlikes[i]] = LookAlikes[i + 1];
        return table;
    }

    private static char Plain(char c) =>
        c switch
        {
            'đ' or 'Đ' or 'ð' or 'Ð' => 'D',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '─' or '━' => '-',
            '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' => '\0',
            _ when char.IsWhiteSpace(c) => ' ',
            _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark => '\0',
            _ when char.IsLetter(c) => char.ToUpperInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]),
            _ => c,
        };
}
