using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Templating;

namespace AgreementGen.Batches;

/// <summary>The path of a document below the output folder: one that Windows, macOS and Linux all take, and that never leaves the folder.</summary>
internal static class DocumentName
{
    /// <summary>Bytes in UTF-8 of one name; file systems take 255, and a temporary file's name is a little longer than the file's.</summary>
    private const int LongestName = 200;

    /// <summary>Names of devices on Windows, whatever follows after a stop.</summary>
    private static readonly ImmutableHashSet<string> Devices =
    [
        .. new[] { "CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$" }.Concat(
            "0123456789¹²³".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" })
        ),
    ];

    /// <summary>What stands for a character that a name may not have.</summary>
    private const char Stand = '-';

    /// <summary>The path of a filled pattern: its own <c>/</c> part folders, one in a value is a character like others.</summary>
    /// <param name="mistake">Why there is no such path; null when there is.</param>
    public static string? Of(IEnumerable<PatternPart> pattern, string extension, out Diagnostic? mistake)
    {
        mistake = null;
        var names = Split(pattern);
        if (names[^1].EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            names[^1] = names[^1][..^extension.Length];
        for (var i = 0; i < names.Count; i++)
        {
            var written = names[i];
            names[i] = Clean(written);
            if (names[i].Length == 0)
                mistake ??= new Diagnostic(Kinds.NameEmpty, default, written);
            else if (Encoding.UTF8.GetByteCount(names[i]) > LongestName)
                mistake ??= new Diagnostic(Kinds.NameTooLong, default, names[i], LongestName);
        }
        return mistake is null ? string.Join('/', names) + extension : null;
    }

    /// <summary>The path as the strictest file system compares it; what capitals decompose into is composed again.</summary>
    public static string Fold(string path) =>
        path.Normalize(NormalizationForm.FormKC)
            .ToUpperInvariant()
            .Replace("ß", "SS", StringComparison.Ordinal)
            .Replace("ẞ", "SS", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormKC);

    private static List<string> Split(IEnumerable<PatternPart> pattern)
    {
        var names = new List<string>();
        var name = new StringBuilder();
        foreach (var part in pattern)
        {
            var words = part.IsValue ? [part.Text] : part.Text.Split('/', '\\');
            for (var i = 0; i < words.Length; i++)
            {
                if (i > 0)
                {
                    names.Add(name.ToString());
                    name.Clear();
                }
                name.Append(words[i]);
            }
        }
        names.Add(name.ToString());
        return names;
    }

    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (IsAllowed(rune))
                clean.Append(rune.ToString());
            else
                clean.Append(Stand);
        }
        // A name that begins with a stop is hidden or a folder above, with a dash an option of the program that gets it; one that ends in
        // a stop or a blank loses it on Windows.
        var trimmed = clean.ToString().TrimStart(' ', '.', Stand).TrimEnd(' ', '.');
        var stem = trimmed.Split('.')[0].TrimEnd();
        return Devices.Contains(stem.ToUpperInvariant()) ? $"{stem}_{trimmed[stem.Length..]}" : trimmed;
    }

    private static bool IsAllowed(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            )
        && rune != Rune.ReplacementChar
        && "<>:\"/\\|?*".IndexOf((char)Math.Min(rune.Value, char.MaxValue), StringComparison.Ordinal) < 0;
}
