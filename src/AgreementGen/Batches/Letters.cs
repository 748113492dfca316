namespace AgreementGen.Batches;

/// <summary>Small letters, and what is a letter or digit: as .NET says it, from tables, for every letter of every document is asked.</summary>
internal static class Letters
{
    /// <summary>Below are all letters of Vietnamese.</summary>
    private const int Known = 0x2000;

    private static readonly char[] Small = [.. All().Select(char.ToLowerInvariant)];
    private static readonly bool[] Word = [.. All().Select(char.IsLetterOrDigit)];

    public static bool IsOfWord(char c) => c < Known ? Word[c] : char.IsLetterOrDigit(c);

    /// <summary>Writes a text in small letters; <paramref name="small"/> may be the text itself.</summary>
    public static void ToSmall(ReadOnlySpan<char> text, Span<char> small)
    {
        small = small[..text.Length];
        for (var i = 0; i < small.Length; i++)
            small[i] = ToSmall(text[i]);
    }

    public static char ToSmall(char c) => c < Known ? Small[c] : char.ToLowerInvariant(c);

    public static string ToSmall(string text) =>
        string.Create(text.Length, text, static (small, text) => ToSmall(text, small));

    private static IEnumerable<char> All() => Enumerable.Range(0, Known).Select(code => (char)code);
}
