using System.Text;

namespace AgreementGen.Cli.Reports;

/// <summary>Texts of users may hold what a terminal would obey; it is shown instead.</summary>
internal static class Printable
{
    /// <summary>Control characters as their pictures (U+2400 …), those that turn the reading direction as U+FFFD; line breaks stay.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
            safe.Append(IsUnsafe(c) ? Picture(c) : c);
        return safe.ToString();
    }

    private static bool IsUnsafe(char c) => (char.IsControl(c) && c != '\n') || IsDirection(c) || c == '\uFEFF';

    private static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char Picture(char c) =>
        c switch
        {
            < ' ' => (char)('\u2400' + c),
            '\u007F' => '\u2421',
            _ => '\uFFFD',
        };
}
