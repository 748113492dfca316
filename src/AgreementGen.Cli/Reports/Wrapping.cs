namespace AgreementGen.Cli.Reports;

/// <summary>Breaks text into lines of a page.</summary>
internal static class Wrapping
{
    /// <summary>Columns of a page.</summary>
    public const int PageWidth = 100;

    /// <summary>Lines of at most so many columns; a word that is wider stands alone.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && DisplayWidth.Of(line) + 1 + DisplayWidth.Of(word) > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        if (line.Length > 0)
            yield return line;
    }
}
