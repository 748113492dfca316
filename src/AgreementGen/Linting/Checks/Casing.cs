using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Checks;

/// <summary>Holds the capitals of a term in a text against those of the word list.</summary>
internal static class Casing
{
    /// <summary>
    /// The words as they should stand; null when they are right, or when nobody can tell: in capital letters throughout, in quotation
    /// marks, or small where a sentence or the list leaves it open.
    /// </summary>
    /// <param name="leavesLower">In small letters throughout it is another word.</param>
    public static string? Mend(Prose prose, Sighting sighting, bool leavesLower)
    {
        var found = prose.TextOf(sighting);
        foreach (var term in sighting.Terms)
        {
            if (term.Text == found || term.Note == "other")
                return null;
        }
        if (!found.Any(char.IsLower) || prose.IsQuoted(prose.Tokens[sighting.First].Start))
            return null;
        var isFirstFree =
            prose.MayOpenSentence(sighting.First) || sighting.Term.Note.Contains("free", StringComparison.Ordinal);
        if (leavesLower || sighting.Term.Note.Contains("mixed", StringComparison.Ordinal))
        {
            if (!found.Skip(isFirstFree ? 1 : 0).Any(char.IsUpper))
                return null;
        }
        return MendAny(prose, sighting, found, isFirstFree);
    }

    private static string? MendAny(Prose prose, Sighting sighting, string found, bool isFirstFree)
    {
        string? mended = null;
        foreach (var term in sighting.Terms)
        {
            if (term.Note.StartsWith("= ", StringComparison.Ordinal))
                return term.Note[2..];
            var wanted = Apply(term.Text, prose, sighting);
            if (isFirstFree)
                wanted = found[0] + wanted[1..];
            if (wanted == found)
                return null;
            mended ??= wanted;
        }
        return mended;
    }

    /// <summary>The capitals of the term on the letters of the text, whose blanks and tone marks stay.</summary>
    private static string Apply(string term, Prose prose, Sighting sighting)
    {
        var start = prose.Tokens[sighting.First].Start;
        var letters = prose.TextOf(sighting).ToCharArray();
        var token = sighting.First;
        foreach (var model in Tokenizer.Read(term, Lexicon.Whole))
        {
            var target = letters.AsSpan(prose.Tokens[token++].Start - start, model.Length);
            for (var i = 0; i < model.Length; i++)
            {
                target[i] = char.IsUpper(term[model.Start + i])
                    ? char.ToUpperInvariant(target[i])
                    : char.ToLowerInvariant(target[i]);
            }
        }
        return new string(letters);
    }

    /// <summary>The first letter capital, the others as they are.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
