namespace AgreementGen.Linting.Checks;

/// <summary>A few words around a place, so that a person finds it.</summary>
internal static class Snippets
{
    private const int Reach = 16;

    /// <summary>From word to word; what is left out is not marked.</summary>
    public static string Around(string text, int start, int length)
    {
        var from = Math.Max(0, start - Reach);
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1]))
            from++;
        var to = Math.Min(text.Length, start + length + Reach);
        while (to < text.Length && to > start + length && !char.IsWhiteSpace(text[to]))
            to--;
        return text[from..to].Trim();
    }
}
